-- The same of what an App granted or revoked.
ALTER TABLE access ADD COLUMN app_id BIGINT REFERENCES app (id)
