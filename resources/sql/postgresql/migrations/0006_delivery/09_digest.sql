-- Whose digest of which day was seen to, also where nothing waited: the key makes it one a day.
CREATE TABLE digest (
    organization_id BIGINT NOT NULL REFERENCES organization (id),
    day             BIGINT NOT NULL, -- counted from 1970-01-01 where the organization is
    account_id      BIGINT NOT NULL REFERENCES account (id),
    mailed          SMALLINT NOT NULL CHECK (mailed IN (0, 1)),
    PRIMARY KEY (organization_id, day, account_id)
)
