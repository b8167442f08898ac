SELECT id FROM token WHERE external_id = :external_id
