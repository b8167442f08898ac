-- SPDX-License-Identifier: GPL-3.0-or-later
DO $$
DECLARE people TEXT := (SELECT 'patwarden_people_' || d.oid FROM pg_catalog.pg_database AS d WHERE d.datname = current_database());
BEGIN
    IF NOT pg_has_role(current_setting('patwarden.role'), people, 'MEMBER') THEN
        EXECUTE format('GRANT %I TO %I', people, current_setting('patwarden.role'));
    END IF;
END $$
