SELECT a.id, a.organization_id, a.slug, a.name, a.description, a.client_id, a.public_key, a.requests_level, a.tokens_level,
       a.created_at, a.updated_at, a.created_by, coalesce(o.name, (SELECT e.name FROM enterprise AS e), ''), coalesce(o.id, (SELECT e.id FROM enterprise AS e), 0)
FROM app AS a LEFT JOIN organization AS o ON o.id = a.organization_id
WHERE a.removed_at IS NULL ORDER BY a.slug
