INSERT INTO sign_in_code (account_id, code_hash, made_by, made_at, expires_at)
VALUES (:account_id, :code_hash, :made_by, :made_at, :expires_at)
