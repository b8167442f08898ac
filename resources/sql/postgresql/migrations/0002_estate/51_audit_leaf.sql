CREATE TABLE audit_leaf (
    sequence        BIGINT PRIMARY KEY,
    at              BIGINT NOT NULL,
    actor_id        BIGINT,
    action          TEXT COLLATE "C" NOT NULL,
    organization_id BIGINT,
    token_id        BIGINT,
    request_id      BIGINT,
    details         TEXT NOT NULL, -- JSON
    hash            BYTEA NOT NULL CHECK (length(hash) = 32)
)
