CREATE TABLE decision (
    request_id BIGINT PRIMARY KEY REFERENCES request (id),
    verdict    SMALLINT NOT NULL CHECK (verdict IN (1, 2, 3)),
    rule       SMALLINT NOT NULL CHECK (rule IN (1, 2, 3, 4, 5)),
    account_id BIGINT REFERENCES account (id), -- who decided; NULL: a policy
    decided_at BIGINT NOT NULL,
    reason     TEXT NOT NULL DEFAULT ''
)
