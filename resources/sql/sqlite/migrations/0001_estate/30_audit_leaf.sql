-- The chain: hash = SHA-256(hash before it, canonical form of this row).
CREATE TABLE audit_leaf (
    sequence        INTEGER PRIMARY KEY,
    at              INTEGER NOT NULL,
    actor_id        INTEGER,
    action          TEXT NOT NULL,
    organization_id INTEGER,
    token_id        INTEGER,
    request_id      INTEGER,
    details         TEXT NOT NULL, -- JSON
    hash            BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT
