ALTER TABLE notice ADD COLUMN policy_change_id INTEGER REFERENCES policy_change (id)
