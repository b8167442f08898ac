SELECT sequence, at, actor_id, action, organization_id, token_id, request_id, details, hash
FROM audit_leaf WHERE sequence > :after AND sequence <= :upto
