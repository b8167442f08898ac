SELECT o.name, c.state, coalesce(c.rule, 0), coalesce(c.request_id, 0), coalesce(a.login, ''), c.changed_at, c.reason
FROM access AS c
JOIN organization AS o ON o.id = c.organization_id
LEFT JOIN account AS a ON a.id = c.account_id
WHERE c.token_id = :token
ORDER BY o.name
