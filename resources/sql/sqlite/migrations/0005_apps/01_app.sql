-- A program of another party that acts through the REST API. Removed ones stay, for the names of what they did.
CREATE TABLE app (
    id              INTEGER PRIMARY KEY,
    organization_id INTEGER REFERENCES organization (id), -- whose it is; NULL: the enterprise's
    slug            TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    name            TEXT NOT NULL CHECK (name <> ''),
    description     TEXT NOT NULL DEFAULT '',
    client_id       TEXT NOT NULL UNIQUE CHECK (client_id <> ''),
    public_key      TEXT NOT NULL,                                          -- PEM; '' of one that was removed
    requests_level  INTEGER NOT NULL CHECK (requests_level IN (0, 1, 2)),   -- 0 none, 1 read, 2 write
    tokens_level    INTEGER NOT NULL CHECK (tokens_level IN (0, 1, 2)),
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES account (id),
    removed_at      INTEGER
) STRICT
