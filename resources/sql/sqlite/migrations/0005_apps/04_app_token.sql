-- What an installation acts with for an hour; narrowed where it was asked for with less.
CREATE TABLE app_token (
    id              INTEGER PRIMARY KEY,
    installation_id INTEGER NOT NULL REFERENCES app_installation (id),
    secret_hash          BLOB NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
    requests_level  INTEGER NOT NULL CHECK (requests_level IN (0, 1, 2)),
    tokens_level    INTEGER NOT NULL CHECK (tokens_level IN (0, 1, 2)),
    created_at      INTEGER NOT NULL,
    expires_at      INTEGER NOT NULL
) STRICT
