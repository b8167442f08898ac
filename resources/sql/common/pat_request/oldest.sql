-- a page of the whole queue: nothing but its own keys is walked
SELECT request_id FROM pending WHERE organization_id = :organization
ORDER BY created_at ASC, request_id ASC LIMIT :limit OFFSET :offset
