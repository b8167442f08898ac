-- What an App decided: it has no account.
ALTER TABLE decision ADD COLUMN app_id BIGINT REFERENCES app (id)
