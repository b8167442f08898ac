-- SPDX-License-Identifier: GPL-3.0-or-later
-- The log is appended to in one's own name, with the entry that comes next and no other; nobody changes it. Changes are
-- numbers only, for programs that have the estate open. Notices are for their recipients.
DO $$
BEGIN
    CREATE POLICY seen ON audit_leaf FOR SELECT
        USING (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])) OR (SELECT patwarden_rules())
               OR (organization_id IS NULL AND (SELECT patwarden_owns()) AND NOT EXISTS (SELECT 1 FROM enterprise)));
    CREATE POLICY appended ON audit_leaf FOR INSERT
        WITH CHECK (actor_id = (SELECT patwarden_me())
                    AND patwarden_fits_chain(sequence, at, actor_id, action, organization_id, token_id, request_id, details,
                                             hash));
    CREATE POLICY seen ON change FOR SELECT USING ((SELECT patwarden_me()) IS NOT NULL);
    CREATE POLICY told ON change FOR INSERT WITH CHECK ((SELECT patwarden_me()) IS NOT NULL);
    CREATE POLICY seen ON notice FOR SELECT
        USING (account_id = (SELECT patwarden_me())
               OR (policy_change_id IS NOT NULL
                   AND EXISTS (SELECT 1 FROM policy_change AS c WHERE c.id = policy_change_id
                               AND ((c.scope = 1 AND (SELECT patwarden_rules()))
                                    OR (c.scope = 2 AND c.scope_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])))) OFFSET 0)));
    CREATE POLICY written ON notice FOR INSERT
        WITH CHECK (actor_id = (SELECT patwarden_me()) AND app_id IS NULL
                    AND (account_id = (SELECT patwarden_me()) OR (SELECT patwarden_rules())
                         OR organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))
                         OR (kind = 4 AND patwarden_owned_by(organization_id, account_id)
                             AND EXISTS (SELECT 1 FROM request AS r
                                         WHERE r.id = request_id AND r.account_id = (SELECT patwarden_me())
                                           AND r.organization_id = notice.organization_id OFFSET 0))));
    CREATE POLICY read ON notice FOR UPDATE USING (account_id = (SELECT patwarden_me()));
END $$
