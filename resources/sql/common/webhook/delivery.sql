SELECT d.id, d.guid, d.webhook_id, d.request_id, d.action, d.actor_id, d.redelivery, d.payload, d.state, d.attempts, d.created_at,
       d.attempted_at, d.status, d.duration, d.response, d.last_error
FROM webhook_delivery AS d
WHERE d.id = :delivery
