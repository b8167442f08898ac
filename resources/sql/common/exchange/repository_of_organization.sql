SELECT id, external_id FROM repository WHERE organization_id = :owner AND name = :name
