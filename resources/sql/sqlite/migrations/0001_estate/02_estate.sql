-- One row: what this database is.
CREATE TABLE estate (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    created_at INTEGER NOT NULL,
    demo       INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT
