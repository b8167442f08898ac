UPDATE webhook SET url = :url, secret = :secret, active = :active WHERE id = :webhook
