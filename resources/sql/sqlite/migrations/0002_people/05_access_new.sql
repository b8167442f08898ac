CREATE TABLE access_new (
    token_id        INTEGER NOT NULL REFERENCES token (id),
    organization_id INTEGER NOT NULL REFERENCES organization (id),
    state           INTEGER NOT NULL CHECK (state IN (1, 2, 3, 4, 5)),
    rule            INTEGER CHECK (rule IN (1, 2, 3, 4, 5)), -- how it was granted; 5: why it ended
    request_id      INTEGER REFERENCES request (id),
    account_id      INTEGER REFERENCES account (id),
    changed_at      INTEGER NOT NULL,
    reason          TEXT NOT NULL DEFAULT '', -- of who revoked it
    PRIMARY KEY (token_id, organization_id)
) STRICT, WITHOUT ROWID
