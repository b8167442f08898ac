CREATE TABLE policy (
    scope    SMALLINT NOT NULL CHECK (scope IN (1, 2)),
    scope_id BIGINT NOT NULL,
    policy   SMALLINT NOT NULL CHECK (policy IN (1, 2, 3)),
    choice   SMALLINT NOT NULL CHECK (choice IN (0, 1, 2)),
    set_by   BIGINT NOT NULL REFERENCES account (id),
    set_at   BIGINT NOT NULL,
    PRIMARY KEY (scope, scope_id, policy),
    CHECK (scope = 1 OR choice <> 0)
)
