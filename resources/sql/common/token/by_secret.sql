SELECT id, secret_hash FROM token WHERE secret_hash = :secret_hash
