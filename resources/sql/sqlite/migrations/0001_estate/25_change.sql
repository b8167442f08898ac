-- What changed, for programs that have the estate open. kind: 1 request arrived, 2 request decided, 3 policies.
CREATE TABLE change (
    revision        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind            INTEGER NOT NULL CHECK (kind IN (1, 2, 3)),
    organization_id INTEGER,
    request_id      INTEGER
) STRICT
