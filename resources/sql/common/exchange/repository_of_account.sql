SELECT id, external_id FROM repository WHERE account_id = :owner AND name = :name
