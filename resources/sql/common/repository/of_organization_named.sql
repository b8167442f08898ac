SELECT id, name, visibility FROM repository
WHERE organization_id = :owner AND name LIKE :pattern ESCAPE '!'
ORDER BY name LIMIT :limit
