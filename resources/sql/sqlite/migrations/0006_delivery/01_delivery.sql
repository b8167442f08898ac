-- Mails on their way, one for each notice that is mailed and each digest. state: 1 waits, 2 sent, 3 given up, 4 had nothing
-- to say any more.
CREATE TABLE delivery (
    id              INTEGER PRIMARY KEY,
    account_id      INTEGER NOT NULL REFERENCES account (id),
    organization_id INTEGER REFERENCES organization (id),
    notice_id       INTEGER REFERENCES notice (id), -- what it tells, or
    day             INTEGER,                        -- the digest of that day, counted from 1970
    message_id      TEXT NOT NULL UNIQUE,
    state           INTEGER NOT NULL DEFAULT 1 CHECK (state IN (1, 2, 3, 4)),
    attempts        INTEGER NOT NULL DEFAULT 0,
    created_at      INTEGER NOT NULL,
    due_at          INTEGER NOT NULL,
    lease_until     INTEGER NOT NULL DEFAULT 0,     -- until then it is lease_owner's
    lease_owner     TEXT NOT NULL DEFAULT '',
    ended_at        INTEGER,                        -- when it left state 1
    last_error      TEXT NOT NULL DEFAULT '',
    CHECK ((notice_id IS NULL) <> (day IS NULL))
) STRICT
