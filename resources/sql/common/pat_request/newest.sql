-- a page of the whole queue: nothing but its own keys is walked
SELECT request_id FROM pending WHERE organization_id = :organization
ORDER BY created_at DESC, request_id DESC LIMIT :limit OFFSET :offset
