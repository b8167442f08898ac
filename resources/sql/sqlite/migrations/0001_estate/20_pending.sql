-- The queue: a request is here, or in `decision`. Clustered by organization and age, so that a page is one short walk.
CREATE TABLE pending (
    organization_id INTEGER NOT NULL REFERENCES organization (id),
    created_at      INTEGER NOT NULL,
    request_id      INTEGER NOT NULL REFERENCES request (id),
    PRIMARY KEY (organization_id, created_at, request_id)
) STRICT, WITHOUT ROWID
