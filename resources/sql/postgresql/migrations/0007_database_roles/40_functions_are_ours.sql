-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody may call them but the owner of the tables and those who are let in by role ("patwardenctl account role").
DO $$
DECLARE one REGPROCEDURE;
BEGIN
    FOR one IN SELECT p.oid FROM pg_proc AS p
               WHERE p.pronamespace = CAST(current_schema() AS REGNAMESPACE) AND starts_with(p.proname, 'patwarden_') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one);
    END LOOP;
END $$
