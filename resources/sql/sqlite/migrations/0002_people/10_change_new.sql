-- kind: 1 request arrived, 2 request decided, 3 policies, 4 tokens, 5 members.
CREATE TABLE change_new (
    revision        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind            INTEGER NOT NULL CHECK (kind > 0),
    organization_id INTEGER,
    request_id      INTEGER
) STRICT
