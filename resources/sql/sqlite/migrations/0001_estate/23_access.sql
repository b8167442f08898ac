-- A fine-grained token's access to an organization; no row: none. state: 1 pending, 2 approved, 3 denied, 4 cancelled, 5 revoked.
CREATE TABLE access (
    token_id        INTEGER NOT NULL REFERENCES token (id),
    organization_id INTEGER NOT NULL REFERENCES organization (id),
    state           INTEGER NOT NULL CHECK (state IN (1, 2, 3, 4, 5)),
    rule            INTEGER CHECK (rule IN (1, 2, 3, 4)), -- how it was granted
    request_id      INTEGER REFERENCES request (id),
    account_id      INTEGER REFERENCES account (id),
    changed_at      INTEGER NOT NULL,
    PRIMARY KEY (token_id, organization_id)
) STRICT, WITHOUT ROWID
