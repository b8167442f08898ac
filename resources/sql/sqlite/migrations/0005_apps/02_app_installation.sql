-- Where an App may act, and how far: what was granted there, never more than the App asks for.
CREATE TABLE app_installation (
    id              INTEGER PRIMARY KEY,
    app_id          INTEGER NOT NULL REFERENCES app (id),
    organization_id INTEGER NOT NULL REFERENCES organization (id),
    requests_level  INTEGER NOT NULL CHECK (requests_level IN (0, 1, 2)),
    tokens_level    INTEGER NOT NULL CHECK (tokens_level IN (0, 1, 2)),
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL,
    suspended_at    INTEGER,
    UNIQUE (app_id, organization_id)
) STRICT
