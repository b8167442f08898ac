CREATE INDEX webhook_delivery_ended ON webhook_delivery (attempted_at) WHERE state <> 1
