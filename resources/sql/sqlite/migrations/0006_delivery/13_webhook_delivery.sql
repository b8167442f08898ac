-- What webhooks are told, and the log of it. action: 0 ping, 1 created, 2 approved, 3 denied, 4 cancelled. state: 1 waits,
-- 2 delivered, 3 given up.
CREATE TABLE webhook_delivery (
    id           INTEGER PRIMARY KEY,
    guid         TEXT NOT NULL,                          -- the same when it is delivered again
    webhook_id   INTEGER NOT NULL REFERENCES webhook (id),
    request_id   INTEGER REFERENCES request (id),       -- NULL: a ping
    action       INTEGER NOT NULL CHECK (action IN (0, 1, 2, 3, 4)),
    actor_id     INTEGER REFERENCES account (id),       -- NULL: Patwarden itself
    redelivery   INTEGER NOT NULL DEFAULT 0 CHECK (redelivery IN (0, 1)),
    payload      TEXT NOT NULL DEFAULT '',               -- as it was signed; '' until the first attempt
    state        INTEGER NOT NULL DEFAULT 1 CHECK (state IN (1, 2, 3)),
    attempts     INTEGER NOT NULL DEFAULT 0,
    created_at   INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,
    lease_until  INTEGER NOT NULL DEFAULT 0,
    lease_owner  TEXT NOT NULL DEFAULT '',
    attempted_at INTEGER,                               -- the last time, as what follows
    status       INTEGER NOT NULL DEFAULT 0,            -- HTTP's; 0: no answer
    duration     INTEGER NOT NULL DEFAULT 0,            -- milliseconds
    response     TEXT NOT NULL DEFAULT '',               -- the beginning of the answer's body
    last_error   TEXT NOT NULL DEFAULT ''
) STRICT
