COMMENT ON TABLE webhook_delivery IS 'What webhooks are told. action: 0 ping, 1 created, 2 approved, 3 denied, 4 cancelled. state: 1 waits, 2 delivered, 3 given up.'
