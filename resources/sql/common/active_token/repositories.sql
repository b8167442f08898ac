SELECT repository_id FROM token_repository WHERE token_id = :token
