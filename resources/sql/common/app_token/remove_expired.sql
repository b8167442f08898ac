DELETE FROM app_token WHERE expires_at <= :at
