SELECT id FROM repository WHERE external_id = :external_id
