SELECT r.organization_id IS NULL, coalesce(o.name, a.login), r.name
FROM repository AS r
LEFT JOIN organization AS o ON o.id = r.organization_id
LEFT JOIN account AS a ON a.id = r.account_id
WHERE r.id = :repository
