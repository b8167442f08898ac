-- What an account wants by mail; without a row: the language of the service, a digest a day, expiry at once. 1 at once,
-- 2 daily, 3 never. What is decided about one's own tokens is always mailed.
CREATE TABLE mail_preference (
    account_id INTEGER PRIMARY KEY REFERENCES account (id),
    language   TEXT NOT NULL DEFAULT '', -- "de"; '': the service's
    approvals  INTEGER NOT NULL CHECK (approvals IN (1, 2, 3)),
    expiry     INTEGER NOT NULL CHECK (expiry IN (1, 3))
) STRICT
