INSERT INTO change (kind, organization_id, request_id) VALUES (:kind, :organization, :request) RETURNING revision
