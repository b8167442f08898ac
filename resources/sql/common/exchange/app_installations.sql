SELECT a.slug, o.name, i.requests_level, i.tokens_level, i.created_at, i.updated_at, i.suspended_at
FROM app_installation AS i
JOIN app AS a ON a.id = i.app_id
JOIN organization AS o ON o.id = i.organization_id
ORDER BY a.slug, o.name
