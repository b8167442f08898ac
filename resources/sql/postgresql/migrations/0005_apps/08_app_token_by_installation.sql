CREATE INDEX app_token_by_installation ON app_token (installation_id)
