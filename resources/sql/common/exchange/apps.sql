SELECT coalesce(e.name, ''), coalesce(o.name, ''), a.slug, a.name, a.description, a.client_id, a.public_key, a.requests_level,
       a.tokens_level, c.login, a.created_at, a.updated_at
FROM app AS a
JOIN account AS c ON c.id = a.created_by
LEFT JOIN organization AS o ON o.id = a.organization_id
LEFT JOIN enterprise AS e ON a.organization_id IS NULL
WHERE a.removed_at IS NULL
ORDER BY a.slug
