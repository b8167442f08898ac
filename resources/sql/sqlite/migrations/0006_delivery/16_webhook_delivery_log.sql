CREATE INDEX webhook_delivery_log ON webhook_delivery (webhook_id, id)
