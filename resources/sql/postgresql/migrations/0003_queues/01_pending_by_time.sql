-- the queue over several organizations, newest first
CREATE INDEX pending_by_time ON pending (created_at, request_id)
