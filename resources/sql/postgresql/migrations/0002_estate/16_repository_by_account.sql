CREATE UNIQUE INDEX repository_by_account ON repository (account_id, name) WHERE account_id IS NOT NULL
