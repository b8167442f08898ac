CREATE INDEX token_by_account ON token (account_id, kind)
