-- SPDX-License-Identifier: GPL-3.0-or-later
-- A token is its owner's; an owner of an organization sees those that are for it, and the classic ones that reach it. What it
-- holds is changed by patwarden_hold() alone. OFFSET 0, here and below: each row is looked up, instead of a hash being made of the
-- whole other table.
DO $$
BEGIN
    CREATE POLICY seen ON token FOR SELECT
        USING (account_id = (SELECT patwarden_me()) OR organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))
               OR (SELECT patwarden_rules()) OR (kind = 2 AND patwarden_has_member(account_id)));
    CREATE POLICY made ON token FOR INSERT
        WITH CHECK (account_id = (SELECT patwarden_me()) AND external_id IS NULL AND last_used_at IS NULL
                    AND revoked_at IS NULL
                    AND (organization_id IS NULL OR (kind = 1 AND patwarden_lets_in(organization_id))));
    CREATE POLICY changed ON token FOR UPDATE USING (account_id = (SELECT patwarden_me()))
        WITH CHECK (account_id = (SELECT patwarden_me()) AND (revoked_at IS NOT NULL OR NOT patwarden_was_revoked(id)));
    CREATE POLICY seen ON token_permission FOR SELECT USING (EXISTS (SELECT 1 FROM token AS t WHERE t.id = token_id OFFSET 0));
    CREATE POLICY seen ON token_repository FOR SELECT USING (EXISTS (SELECT 1 FROM token AS t WHERE t.id = token_id OFFSET 0));
END $$
