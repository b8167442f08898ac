SELECT id, guid, webhook_id, request_id, action, actor_id, redelivery, payload, state, attempts, created_at, due_at,
       lease_until, lease_owner, attempted_at, status, duration, response, last_error
FROM webhook_delivery WHERE id > :after AND id <= :upto
