INSERT INTO change (revision, kind, organization_id, request_id)
VALUES (:revision, :kind, :organization_id, :request_id)
