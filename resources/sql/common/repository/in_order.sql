SELECT id, name FROM repository WHERE organization_id = :organization ORDER BY name
