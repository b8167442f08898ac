SELECT account_id, code_hash, made_by, made_at, expires_at
FROM sign_in_code WHERE account_id > :after AND account_id <= :upto
