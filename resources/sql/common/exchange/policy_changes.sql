-- in the order in which they were decided: the last one that was made is what can be rolled back
SELECT coalesce(e.name, ''), coalesce(o.name, ''), c.policy, c.before, c.after, c.state, a.login, c.decided_at,
       c.takes_effect_at, c.ended_at, coalesce(b.login, '')
FROM policy_change AS c
JOIN account AS a ON a.id = c.account_id
LEFT JOIN account AS b ON b.id = c.ended_by
LEFT JOIN enterprise AS e ON c.scope = 1 AND e.id = c.scope_id
LEFT JOIN organization AS o ON c.scope = 2 AND o.id = c.scope_id
WHERE e.id IS NOT NULL OR o.id IS NOT NULL
ORDER BY c.id
