INSERT INTO token_permission (token_id, permissions)
VALUES (:token_id, :permissions)
