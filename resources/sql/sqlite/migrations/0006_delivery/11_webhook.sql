CREATE TABLE webhook (
    id              INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization (id),
    url             TEXT NOT NULL CHECK (url <> ''),
    secret          TEXT NOT NULL DEFAULT '', -- as it is: signing needs it
    active          INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    account_id      INTEGER NOT NULL REFERENCES account (id), -- who made it
    created_at      INTEGER NOT NULL
) STRICT
