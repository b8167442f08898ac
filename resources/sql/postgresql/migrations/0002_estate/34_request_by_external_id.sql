CREATE UNIQUE INDEX request_by_external_id ON request (external_id) WHERE external_id IS NOT NULL
