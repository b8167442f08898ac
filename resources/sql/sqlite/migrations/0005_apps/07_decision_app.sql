-- What an App decided: it has no account.
ALTER TABLE decision ADD COLUMN app_id INTEGER REFERENCES app (id)
