SELECT code_hash, expires_at FROM sign_in_code WHERE account_id = :account
