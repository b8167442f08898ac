-- those of organizations first
SELECT r.organization_id IS NULL, coalesce(o.name, a.login), r.name, r.visibility, r.external_id
FROM repository AS r
LEFT JOIN organization AS o ON o.id = r.organization_id
LEFT JOIN account AS a ON a.id = r.account_id
ORDER BY r.organization_id IS NULL, o.name, a.login, r.name
