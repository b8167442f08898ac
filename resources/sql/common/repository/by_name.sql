SELECT id FROM repository WHERE organization_id = :organization AND name = :name
