SELECT min(expires_at) FROM app_token
