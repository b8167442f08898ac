-- SPDX-License-Identifier: GPL-3.0-or-later
-- A member sees who owns what the member belongs to; owners see everybody, whom they may invite.
DO $$
BEGIN
    CREATE POLICY seen ON account FOR SELECT
        USING (id = (SELECT patwarden_me()) OR (SELECT patwarden_owns()) OR patwarden_knows(id));
    CREATE POLICY invited ON account FOR INSERT
        WITH CHECK ((SELECT patwarden_owns()) AND password = '' AND external_id IS NULL AND database_role IS NULL
                    AND (managed = 0 OR (SELECT patwarden_rules())));
    CREATE POLICY own ON account FOR UPDATE USING (id = (SELECT patwarden_me()) AND managed = 0);
    CREATE POLICY seen ON membership FOR SELECT
        USING (account_id = (SELECT patwarden_me()) OR organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))
               OR (SELECT patwarden_rules()) OR (role = 2 AND organization_id = ANY (CAST((SELECT patwarden_mine()) AS BIGINT[]))));
    CREATE POLICY added ON membership FOR INSERT
        WITH CHECK (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))
                    OR (enterprise_id IS NOT NULL AND (SELECT patwarden_rules()))
                    OR ((SELECT patwarden_rules()) AND account_id = (SELECT patwarden_me())
                        AND patwarden_is_new(organization_id)));
    CREATE POLICY changed ON membership FOR UPDATE
        USING (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))
               OR (enterprise_id IS NOT NULL AND (SELECT patwarden_rules())));
    CREATE POLICY removed ON membership FOR DELETE
        USING (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))
               OR (enterprise_id IS NOT NULL AND (SELECT patwarden_rules())));
    CREATE POLICY given ON sign_in_code FOR ALL USING (patwarden_may_give_code(account_id))
        WITH CHECK (patwarden_may_give_code(account_id) AND made_by = (SELECT patwarden_me()));
    CREATE POLICY own ON mail_preference FOR ALL USING (account_id = (SELECT patwarden_me()));
END $$
