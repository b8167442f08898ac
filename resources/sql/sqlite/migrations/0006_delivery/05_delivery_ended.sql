CREATE INDEX delivery_ended ON delivery (ended_at) WHERE state IN (2, 4)
