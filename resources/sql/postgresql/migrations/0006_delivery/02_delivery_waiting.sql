CREATE INDEX delivery_waiting ON delivery (id) WHERE state = 1
