SELECT id FROM token WHERE secret_hash = :secret_hash
