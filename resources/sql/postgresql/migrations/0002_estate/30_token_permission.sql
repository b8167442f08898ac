-- What a fine-grained token has now, in the text form of a permission set ("repository:contents:write …").
CREATE TABLE token_permission (
    token_id    BIGINT PRIMARY KEY REFERENCES token (id),
    permissions TEXT NOT NULL
)
