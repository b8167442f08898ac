-- visibility: 1 public, 2 internal, 3 private; owned by an organization or by a user
CREATE TABLE repository (
    id              INTEGER PRIMARY KEY,
    external_id     INTEGER UNIQUE,
    organization_id INTEGER REFERENCES organization (id),
    account_id      INTEGER REFERENCES account (id),
    name            TEXT NOT NULL COLLATE NOCASE CHECK (name <> ''),
    visibility      INTEGER NOT NULL CHECK (visibility IN (1, 2, 3)),
    CHECK ((organization_id IS NULL) <> (account_id IS NULL))
) STRICT
