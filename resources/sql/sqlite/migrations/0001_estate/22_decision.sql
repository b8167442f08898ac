-- verdict: 1 approved, 2 denied, 3 cancelled by the creator. rule: 1 reviewed, 2 created by an owner, 3 approval not
-- required, 4 approval stopped being required.
CREATE TABLE decision (
    request_id INTEGER PRIMARY KEY REFERENCES request (id),
    verdict    INTEGER NOT NULL CHECK (verdict IN (1, 2, 3)),
    rule       INTEGER NOT NULL CHECK (rule IN (1, 2, 3, 4)),
    account_id INTEGER REFERENCES account (id), -- who decided; NULL: a policy
    decided_at INTEGER NOT NULL,
    reason     TEXT NOT NULL DEFAULT ''
) STRICT
