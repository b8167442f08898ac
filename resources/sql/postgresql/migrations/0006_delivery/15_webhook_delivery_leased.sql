CREATE INDEX webhook_delivery_leased ON webhook_delivery (webhook_id, lease_until) WHERE state = 1
