SELECT r.id, r.organization_id, r.token_id, r.account_id, r.token_name, r.reason, r.selection, r.repositories,
       r.repository_count, r.permissions, r.created_at, r.expires_at, r.last_used_at, a.login
FROM request AS r JOIN account AS a ON a.id = r.account_id
WHERE r.id = :request
