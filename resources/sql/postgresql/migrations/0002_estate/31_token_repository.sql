CREATE TABLE token_repository (
    token_id      BIGINT NOT NULL REFERENCES token (id),
    repository_id BIGINT NOT NULL REFERENCES repository (id),
    PRIMARY KEY (token_id, repository_id)
)
