SELECT name, opted_in, created_at FROM enterprise ORDER BY name
