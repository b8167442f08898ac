CREATE TABLE account (
    id              INTEGER PRIMARY KEY,
    external_id     INTEGER UNIQUE, -- the id it has where it was imported from
    login           TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (login <> ''),
    name            TEXT NOT NULL DEFAULT '',
    email           TEXT NOT NULL DEFAULT '',
    managed         INTEGER NOT NULL DEFAULT 0 CHECK (managed IN (0, 1)),
    password        TEXT NOT NULL DEFAULT '', -- Argon2id; '': cannot sign in
    failed_sign_ins INTEGER NOT NULL DEFAULT 0,
    blocked_until   INTEGER NOT NULL DEFAULT 0,
    created_at      INTEGER NOT NULL
) STRICT
