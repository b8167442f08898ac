DELETE FROM app_token WHERE installation_id = :installation
