-- keyset, newest first, over the organizations that the account owns; CROSS JOIN and + keep the walk along `pending_by_time`
SELECT r.id, r.organization_id, r.token_id, r.account_id, r.token_name, r.reason, r.selection, r.repositories,
       r.repository_count, r.permissions, r.created_at, r.expires_at, r.last_used_at, a.login
FROM pending AS p
CROSS JOIN request AS r
CROSS JOIN account AS a
WHERE r.id = p.request_id AND a.id = r.account_id AND (p.created_at, p.request_id) < (:created_at, :request)
  AND +p.organization_id IN (SELECT m.organization_id FROM membership AS m
                             WHERE m.account_id = :account AND m.role = 2 AND m.organization_id IS NOT NULL)
ORDER BY p.created_at DESC, p.request_id DESC LIMIT :limit
