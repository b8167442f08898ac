CREATE INDEX delivery_by_notice ON delivery (notice_id) WHERE notice_id IS NOT NULL
