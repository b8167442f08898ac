-- SPDX-License-Identifier: GPL-3.0-or-later
-- Roles are of the whole cluster: the name says of which database.
DO $$
DECLARE people TEXT := (SELECT 'patwarden_people_' || d.oid FROM pg_catalog.pg_database AS d WHERE d.datname = current_database());
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = people) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', people);
        EXECUTE format('COMMENT ON ROLE %I IS %L', people, 'Patwarden: the people of database ' || current_database());
    END IF;
END $$
