INSERT INTO token_repository (token_id, repository_id)
VALUES (:token_id, :repository_id)
