UPDATE token SET secret_hash = :secret_hash, last_eight = :last_eight, expires_at = :expires_at, expiry_told_days = NULL
WHERE id = :token
