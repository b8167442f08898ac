-- Caused by an App.
ALTER TABLE notice ADD COLUMN app_id INTEGER REFERENCES app (id)
