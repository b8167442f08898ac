-- When an organization's owners get their digest; without a row at 9:00 UTC.
CREATE TABLE digest_setting (
    organization_id BIGINT PRIMARY KEY REFERENCES organization (id),
    enabled         SMALLINT NOT NULL CHECK (enabled IN (0, 1)),
    minute          INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439), -- of the day
    zone            TEXT NOT NULL CHECK (zone <> '')                     -- IANA name
)
