SELECT o.name, w.url, a.login, w.created_at
FROM webhook AS w
JOIN organization AS o ON o.id = w.organization_id
JOIN account AS a ON a.id = w.account_id
ORDER BY o.name, w.created_at, w.id
