-- A fifth rule: the membership ended. SQLite cannot widen a CHECK, so the three tables are written anew.
CREATE TABLE decision_new (
    request_id INTEGER PRIMARY KEY REFERENCES request (id),
    verdict    INTEGER NOT NULL CHECK (verdict IN (1, 2, 3)),
    rule       INTEGER NOT NULL CHECK (rule IN (1, 2, 3, 4, 5)), -- 5: its owner left the organization
    account_id INTEGER REFERENCES account (id),
    decided_at INTEGER NOT NULL,
    reason     TEXT NOT NULL DEFAULT ''
) STRICT
