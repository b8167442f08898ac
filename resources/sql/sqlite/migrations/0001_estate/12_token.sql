-- kind: 1 fine-grained, 2 classic. selection: 1 public repositories, 2 all, 3 selected (fine-grained only).
CREATE TABLE token (
    id              INTEGER PRIMARY KEY,
    external_id     INTEGER UNIQUE,
    kind            INTEGER NOT NULL CHECK (kind IN (1, 2)),
    account_id      INTEGER NOT NULL REFERENCES account (id),
    organization_id INTEGER REFERENCES organization (id), -- the resource owner; NULL: the account itself, or a classic token
    name            TEXT NOT NULL,
    description     TEXT NOT NULL DEFAULT '',
    selection       INTEGER NOT NULL CHECK (selection IN (1, 2, 3)),
    scopes          TEXT NOT NULL DEFAULT '', -- classic: names, separated by spaces
    created_at      INTEGER NOT NULL,
    expires_at      INTEGER,
    last_used_at    INTEGER,
    revoked_at      INTEGER,
    secret_hash     BLOB UNIQUE, -- SHA-256; the secret itself is nowhere
    last_eight      TEXT NOT NULL DEFAULT ''
) STRICT
