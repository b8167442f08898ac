DELETE FROM token_repository WHERE token_id = :token
