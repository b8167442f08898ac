CREATE INDEX notice_undelivered ON notice (id) WHERE delivered_at IS NULL
