SELECT token_id FROM request WHERE id = :request
