SELECT organization_id, created_at, request_id
FROM pending WHERE request_id > :after AND request_id <= :upto
