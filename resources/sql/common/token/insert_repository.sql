INSERT INTO token_repository (token_id, repository_id) VALUES (:token, :repository)
