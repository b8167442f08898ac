-- The queue: a request is here, or in `decision`. The key is what a page walks along.
CREATE TABLE pending (
    organization_id BIGINT NOT NULL REFERENCES organization (id),
    created_at      BIGINT NOT NULL,
    request_id      BIGINT NOT NULL REFERENCES request (id),
    PRIMARY KEY (organization_id, created_at, request_id)
)
