INSERT INTO app_token (installation_id, secret_hash, requests_level, tokens_level, created_at, expires_at)
VALUES (:installation, :secret_hash, :requests_level, :tokens_level, :created_at, :expires_at)
RETURNING id
