SELECT n.id, n.account_id, n.kind, n.organization_id, n.token_id, n.request_id, n.actor_id, n.reason, n.created_at, n.read_at,
       n.about_at, n.policy_change_id, n.role, coalesce(o.name, (SELECT e.name FROM enterprise AS e), ''),
       coalesce(t.name, ''), coalesce(a.login, b.slug || '[bot]', ''), coalesce(p.policy, 0), coalesce(p.after, 0)
FROM notice AS n
LEFT JOIN organization AS o ON o.id = n.organization_id
LEFT JOIN token AS t ON t.id = n.token_id
LEFT JOIN account AS a ON a.id = n.actor_id
LEFT JOIN app AS b ON b.id = n.app_id
LEFT JOIN policy_change AS p ON p.id = n.policy_change_id
WHERE n.account_id = :account AND n.read_at IS NOT NULL
  AND (:any_kind = 1 OR n.kind IN (:kind_a, :kind_b, :kind_c, :kind_d))
ORDER BY n.created_at DESC, n.id DESC LIMIT :limit
