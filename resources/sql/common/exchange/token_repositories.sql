SELECT r.organization_id IS NULL, coalesce(o.name, a.login), r.name
FROM token_repository AS t
JOIN repository AS r ON r.id = t.repository_id
LEFT JOIN organization AS o ON o.id = r.organization_id
LEFT JOIN account AS a ON a.id = r.account_id
WHERE t.token_id = :token
ORDER BY r.organization_id IS NULL, o.name, a.login, r.name
