INSERT INTO sign_in_code (account_id, code_hash, made_by, made_at, expires_at)
VALUES (:account, :code_hash, :made_by, :made_at, :expires_at)
ON CONFLICT (account_id)
DO UPDATE SET code_hash = excluded.code_hash, made_by = excluded.made_by, made_at = excluded.made_at,
              expires_at = excluded.expires_at
