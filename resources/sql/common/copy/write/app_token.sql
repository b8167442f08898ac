INSERT INTO app_token (id, installation_id, secret_hash, requests_level, tokens_level, created_at, expires_at)
VALUES (:id, :installation_id, :secret_hash, :requests_level, :tokens_level, :created_at, :expires_at)
