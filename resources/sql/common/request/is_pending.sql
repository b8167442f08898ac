SELECT 1 FROM pending WHERE request_id = :request
