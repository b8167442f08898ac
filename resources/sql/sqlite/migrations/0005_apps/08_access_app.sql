-- The same of what an App granted or revoked.
ALTER TABLE access ADD COLUMN app_id INTEGER REFERENCES app (id)
