CREATE INDEX notice_unread ON notice (account_id, created_at) WHERE read_at IS NULL
