-- Every choice that was made for a policy, and those that are to take effect at a date. state: 1 planned, 2 made, 3 taken
-- back before its date, 4 dropped because it was not possible any more at its date. choices as in `policy`.
CREATE TABLE policy_change (
    id              INTEGER PRIMARY KEY,
    scope           INTEGER NOT NULL CHECK (scope IN (1, 2)),
    scope_id        INTEGER NOT NULL,
    policy          INTEGER NOT NULL CHECK (policy IN (1, 2, 3)),
    before          INTEGER NOT NULL CHECK (before IN (0, 1, 2)),
    after           INTEGER NOT NULL CHECK (after IN (0, 1, 2)),
    state           INTEGER NOT NULL CHECK (state IN (1, 2, 3, 4)),
    account_id      INTEGER NOT NULL REFERENCES account (id), -- who decided it
    decided_at      INTEGER NOT NULL,
    takes_effect_at INTEGER NOT NULL,
    ended_at        INTEGER,                                  -- when it left state 1
    ended_by        INTEGER REFERENCES account (id)           -- who took it back
) STRICT
