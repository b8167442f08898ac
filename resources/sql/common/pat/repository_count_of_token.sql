SELECT count(*) FROM token_repository WHERE token_id = :token
