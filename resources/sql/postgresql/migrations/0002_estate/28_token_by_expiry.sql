CREATE INDEX token_by_expiry ON token (expires_at) WHERE expires_at IS NOT NULL AND revoked_at IS NULL
