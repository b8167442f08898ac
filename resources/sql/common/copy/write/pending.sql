INSERT INTO pending (organization_id, created_at, request_id)
VALUES (:organization_id, :created_at, :request_id)
