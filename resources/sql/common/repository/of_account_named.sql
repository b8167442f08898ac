SELECT id, name, visibility FROM repository
WHERE account_id = :owner AND name LIKE :pattern ESCAPE '!'
ORDER BY name LIMIT :limit
