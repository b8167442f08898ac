-- How somebody who was invited, or who forgot the password, chooses one: a code, shown once, that works once.
CREATE TABLE sign_in_code (
    account_id BIGINT PRIMARY KEY REFERENCES account (id),
    code_hash  BYTEA NOT NULL CHECK (length(code_hash) = 32), -- SHA-256
    made_by    BIGINT NOT NULL REFERENCES account (id),
    made_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
)
