INSERT INTO token_permission (token_id, permissions) VALUES (:token, :permissions)
ON CONFLICT (token_id) DO UPDATE SET permissions = excluded.permissions
