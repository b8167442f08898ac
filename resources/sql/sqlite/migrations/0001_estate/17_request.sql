-- What was asked for, as it was asked: a row never changes.
CREATE TABLE request (
    id               INTEGER PRIMARY KEY,
    external_id      INTEGER,
    organization_id  INTEGER NOT NULL REFERENCES organization (id),
    token_id         INTEGER NOT NULL REFERENCES token (id),
    account_id       INTEGER NOT NULL REFERENCES account (id),
    token_name       TEXT NOT NULL,
    reason           TEXT NOT NULL DEFAULT '',
    selection        INTEGER NOT NULL CHECK (selection IN (1, 2, 3)),
    repositories     TEXT NOT NULL DEFAULT '', -- ids of those known, separated by spaces
    repository_count INTEGER NOT NULL DEFAULT 0,
    permissions      TEXT NOT NULL,            -- "repository:contents:write …"
    created_at       INTEGER NOT NULL,
    expires_at       INTEGER,
    last_used_at     INTEGER,
    source           TEXT NOT NULL DEFAULT ''  -- an imported entry, word for word
) STRICT
