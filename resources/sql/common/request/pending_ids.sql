SELECT request_id FROM pending WHERE organization_id = :organization ORDER BY created_at, request_id
