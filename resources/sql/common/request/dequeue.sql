DELETE FROM pending WHERE request_id = :request
