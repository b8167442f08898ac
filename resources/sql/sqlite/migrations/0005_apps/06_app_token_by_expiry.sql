CREATE INDEX app_token_by_expiry ON app_token (expires_at)
