-- Caused by an App.
ALTER TABLE notice ADD COLUMN app_id BIGINT REFERENCES app (id)
