CREATE TABLE organization (
    id            INTEGER PRIMARY KEY,
    enterprise_id INTEGER REFERENCES enterprise (id), -- NULL: stands alone
    name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    opted_in      INTEGER NOT NULL DEFAULT 0 CHECK (opted_in IN (0, 1)),
    pending_count INTEGER NOT NULL DEFAULT 0 CHECK (pending_count >= 0), -- rows of `pending`, kept with every change of it
    created_at    INTEGER NOT NULL
) STRICT
