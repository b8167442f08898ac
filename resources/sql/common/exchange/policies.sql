SELECT coalesce(e.name, ''), coalesce(o.name, ''), p.policy, p.choice, a.login, p.set_at
FROM policy AS p
JOIN account AS a ON a.id = p.set_by
LEFT JOIN enterprise AS e ON p.scope = 1 AND e.id = p.scope_id
LEFT JOIN organization AS o ON p.scope = 2 AND o.id = p.scope_id
WHERE e.id IS NOT NULL OR o.id IS NOT NULL
ORDER BY p.scope, e.name, o.name, p.policy
