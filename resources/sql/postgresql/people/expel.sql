-- SPDX-License-Identifier: GPL-3.0-or-later
-- The role itself stays: it may be somebody's in another database.
DO $$
DECLARE people TEXT := (SELECT 'patwarden_people_' || d.oid FROM pg_catalog.pg_database AS d WHERE d.datname = current_database());
BEGIN
    IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = people)
       AND EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = current_setting('patwarden.role')) THEN
        EXECUTE format('REVOKE %I FROM %I', people, current_setting('patwarden.role'));
    END IF;
END $$
