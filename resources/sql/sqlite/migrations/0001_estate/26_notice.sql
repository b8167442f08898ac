-- What people are told: inbox and, until delivered_at is set, outbox.
CREATE TABLE notice (
    id              INTEGER PRIMARY KEY,
    account_id      INTEGER NOT NULL REFERENCES account (id),
    kind            INTEGER NOT NULL,
    organization_id INTEGER REFERENCES organization (id),
    token_id        INTEGER REFERENCES token (id),
    request_id      INTEGER REFERENCES request (id),
    actor_id        INTEGER REFERENCES account (id),
    reason          TEXT NOT NULL DEFAULT '',
    created_at      INTEGER NOT NULL,
    read_at         INTEGER,
    delivered_at    INTEGER
) STRICT
