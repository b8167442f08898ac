SELECT count(*) FROM repository WHERE organization_id = :organization
