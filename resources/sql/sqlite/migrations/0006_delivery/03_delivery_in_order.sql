-- A recipient's mails are sent in their order.
CREATE INDEX delivery_in_order ON delivery (account_id, id) WHERE state = 1
