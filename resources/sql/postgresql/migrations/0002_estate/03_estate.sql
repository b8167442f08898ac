CREATE TABLE estate (
    id         BIGINT PRIMARY KEY CHECK (id = 1),
    created_at BIGINT NOT NULL,
    demo       SMALLINT NOT NULL CHECK (demo IN (0, 1))
)
