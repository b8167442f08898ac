CREATE TABLE access (
    token_id        BIGINT NOT NULL REFERENCES token (id),
    organization_id BIGINT NOT NULL REFERENCES organization (id),
    state           SMALLINT NOT NULL CHECK (state IN (1, 2, 3, 4, 5)),
    rule            SMALLINT CHECK (rule IN (1, 2, 3, 4, 5)), -- how it was granted; 5: why it ended
    request_id      BIGINT REFERENCES request (id),
    account_id      BIGINT REFERENCES account (id),
    changed_at      BIGINT NOT NULL,
    reason          TEXT NOT NULL DEFAULT '', -- of who revoked it
    PRIMARY KEY (token_id, organization_id)
)
