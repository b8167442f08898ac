SELECT id FROM request WHERE external_id = :external_id
