DELETE FROM token_permission WHERE token_id = :token
