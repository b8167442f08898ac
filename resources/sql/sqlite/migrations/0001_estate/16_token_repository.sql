CREATE TABLE token_repository (
    token_id      INTEGER NOT NULL REFERENCES token (id),
    repository_id INTEGER NOT NULL REFERENCES repository (id),
    PRIMARY KEY (token_id, repository_id)
) STRICT, WITHOUT ROWID
