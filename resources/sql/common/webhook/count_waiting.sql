SELECT count(*) FROM webhook_delivery WHERE state = 1
