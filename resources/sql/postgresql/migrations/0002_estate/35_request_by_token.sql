CREATE INDEX request_by_token ON request (token_id)
