INSERT INTO webhook_delivery (guid, webhook_id, request_id, action, actor_id, redelivery, payload, created_at, due_at)
VALUES (:guid, :webhook, :request, :action, :actor, :redelivery, :payload, :created_at, :due_at)
RETURNING id
