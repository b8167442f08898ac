SELECT id FROM app_token WHERE secret_hash = :secret_hash
