-- keyset, newest first; CROSS JOIN keeps the walk along `pending`
SELECT r.id, r.organization_id, r.token_id, r.account_id, r.token_name, r.reason, r.selection, r.repositories,
       r.repository_count, r.permissions, r.created_at, r.expires_at, r.last_used_at, a.login
FROM pending AS p
CROSS JOIN request AS r
CROSS JOIN account AS a
WHERE r.id = p.request_id AND a.id = r.account_id
  AND p.organization_id = :organization AND (p.created_at, p.request_id) < (:created_at, :request)
ORDER BY p.created_at DESC, p.request_id DESC LIMIT :limit
