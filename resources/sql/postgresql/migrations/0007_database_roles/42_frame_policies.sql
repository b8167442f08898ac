-- SPDX-License-Identifier: GPL-3.0-or-later
-- What everybody may see who is somebody here.
DO $$
BEGIN
    CREATE POLICY seen ON schema_version FOR SELECT USING (true);
    CREATE POLICY seen ON estate FOR SELECT USING (true);
    CREATE POLICY seen ON enterprise FOR SELECT USING ((SELECT patwarden_me()) IS NOT NULL);
    CREATE POLICY opted_in ON enterprise FOR UPDATE USING ((SELECT patwarden_rules()));
    CREATE POLICY seen ON organization FOR SELECT
        USING (id = ANY (CAST((SELECT patwarden_mine()) AS BIGINT[])) OR (SELECT patwarden_rules()));
    CREATE POLICY made ON organization FOR INSERT
        WITH CHECK ((SELECT patwarden_rules()) AND EXISTS (SELECT 1 FROM enterprise AS e WHERE e.id = enterprise_id));
    CREATE POLICY counted ON organization FOR UPDATE
        USING (id = ANY (CAST((SELECT patwarden_mine()) AS BIGINT[])) OR id = ANY (CAST((SELECT patwarden_governed()) AS BIGINT[])))
        WITH CHECK (id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))
                    OR patwarden_counts(id, opted_in, pending_count));
    CREATE POLICY seen ON repository FOR SELECT
        USING (organization_id = ANY (CAST((SELECT patwarden_mine()) AS BIGINT[])) OR account_id = (SELECT patwarden_me())
               OR (SELECT patwarden_rules()));
END $$
