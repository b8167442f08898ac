CREATE INDEX notice_by_account ON notice (account_id, created_at)
