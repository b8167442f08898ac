SELECT i.id, i.app_id, i.organization_id, i.requests_level, i.tokens_level, i.created_at, i.updated_at, i.suspended_at, o.name
FROM app_installation AS i JOIN organization AS o ON o.id = i.organization_id
WHERE i.id = :id
