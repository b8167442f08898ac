SELECT n.id, n.account_id, n.kind, n.organization_id, n.token_id, n.request_id, n.actor_id, n.reason, n.created_at, n.read_at,
       coalesce(o.name, ''), coalesce(t.name, ''), coalesce(a.login, '')
FROM notice AS n
LEFT JOIN organization AS o ON o.id = n.organization_id
LEFT JOIN token AS t ON t.id = n.token_id
LEFT JOIN account AS a ON a.id = n.actor_id
WHERE n.account_id = :account AND n.read_at IS NOT NULL
ORDER BY n.created_at DESC, n.id DESC LIMIT :limit
