CREATE UNIQUE INDEX pending_by_request ON pending (request_id)
