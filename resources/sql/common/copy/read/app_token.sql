SELECT id, installation_id, secret_hash, requests_level, tokens_level, created_at, expires_at
FROM app_token WHERE id > :after AND id <= :upto
