-- role: 1 member, 2 owner; of the enterprise or of one organization
CREATE TABLE membership (
    id              INTEGER PRIMARY KEY,
    account_id      INTEGER NOT NULL REFERENCES account (id),
    enterprise_id   INTEGER REFERENCES enterprise (id),
    organization_id INTEGER REFERENCES organization (id),
    role            INTEGER NOT NULL CHECK (role IN (1, 2)),
    since           INTEGER NOT NULL,
    CHECK ((enterprise_id IS NULL) <> (organization_id IS NULL))
) STRICT
