-- One row a scope and policy; no row: the default. scope: 1 enterprise, 2 organization. policy: 1 access by fine-grained
-- tokens, 2 their approval, 3 access by classic tokens. choice: 0 left to the organizations, 1 strict, 2 open.
CREATE TABLE policy (
    scope    INTEGER NOT NULL CHECK (scope IN (1, 2)),
    scope_id INTEGER NOT NULL,
    policy   INTEGER NOT NULL CHECK (policy IN (1, 2, 3)),
    choice   INTEGER NOT NULL CHECK (choice IN (0, 1, 2)),
    set_by   INTEGER NOT NULL REFERENCES account (id),
    set_at   INTEGER NOT NULL,
    PRIMARY KEY (scope, scope_id, policy),
    CHECK (scope = 1 OR choice <> 0)
) STRICT, WITHOUT ROWID
