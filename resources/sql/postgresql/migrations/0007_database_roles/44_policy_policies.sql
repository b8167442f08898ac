-- SPDX-License-Identifier: GPL-3.0-or-later
-- Policies are seen by those whom they hold for, and made by the owners of their scope in their own name.
DO $$
BEGIN
    CREATE POLICY seen ON policy FOR SELECT
        USING ((scope = 1 AND (SELECT patwarden_me()) IS NOT NULL) OR (SELECT patwarden_rules())
               OR (scope = 2 AND scope_id = ANY (CAST((SELECT patwarden_mine()) AS BIGINT[]))));
    CREATE POLICY made ON policy FOR INSERT
        WITH CHECK (set_by = (SELECT patwarden_me())
                    AND ((scope = 1 AND (SELECT patwarden_rules()))
                         OR (scope = 2 AND scope_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])))));
    CREATE POLICY changed ON policy FOR UPDATE
        USING ((scope = 1 AND (SELECT patwarden_rules()))
               OR (scope = 2 AND scope_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))))
        WITH CHECK (set_by = (SELECT patwarden_me()));
    CREATE POLICY seen ON policy_change FOR SELECT
        USING ((scope = 1 AND (SELECT patwarden_me()) IS NOT NULL) OR (SELECT patwarden_rules())
               OR (scope = 2 AND scope_id = ANY (CAST((SELECT patwarden_mine()) AS BIGINT[]))));
    CREATE POLICY made ON policy_change FOR INSERT
        WITH CHECK (account_id = (SELECT patwarden_me())
                    AND ((scope = 1 AND (SELECT patwarden_rules()))
                         OR (scope = 2 AND scope_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])))));
    CREATE POLICY ended ON policy_change FOR UPDATE
        USING (state = 1 AND ((scope = 1 AND (SELECT patwarden_rules()))
                              OR (scope = 2 AND scope_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])))))
        WITH CHECK (state = 3 AND ended_by = (SELECT patwarden_me()));
END $$
