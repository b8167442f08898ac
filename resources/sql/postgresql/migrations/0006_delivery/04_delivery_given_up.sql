CREATE INDEX delivery_given_up ON delivery (organization_id, ended_at) WHERE state = 3
