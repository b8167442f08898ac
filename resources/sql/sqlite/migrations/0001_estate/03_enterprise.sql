CREATE TABLE enterprise (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL CHECK (name <> ''),
    opted_in   INTEGER NOT NULL DEFAULT 0 CHECK (opted_in IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT
