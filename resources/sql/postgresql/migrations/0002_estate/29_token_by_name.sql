-- A person's token of a name is looked up when an estate is imported, for each token of a file.
CREATE INDEX token_by_name ON token (account_id, name, created_at)
