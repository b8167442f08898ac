-- SPDX-License-Identifier: GPL-3.0-or-later
-- 1 pending, 2 approved, 3 denied, 4 cancelled, 5 revoked.
DO $$
BEGIN
    CREATE POLICY seen ON access FOR SELECT
        USING (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])) OR (SELECT patwarden_rules())
               OR EXISTS (SELECT 1 FROM token AS t WHERE t.id = token_id AND t.account_id = (SELECT patwarden_me()) OFFSET 0));
    CREATE POLICY granted ON access FOR INSERT WITH CHECK (
        app_id IS NULL AND (account_id IS NULL OR account_id = (SELECT patwarden_me()))
        AND (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))
             OR (state = 2 AND rule = 4 AND patwarden_approves_all(organization_id) AND patwarden_is_decided(request_id, 1, 4))
             OR patwarden_may_set_access(token_id, organization_id, state, rule, request_id)));
    CREATE POLICY changed ON access FOR UPDATE USING (
        organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])) OR patwarden_approves_all(organization_id)
        OR patwarden_is_own_token(token_id, organization_id))
    WITH CHECK (
        app_id IS NULL AND (account_id IS NULL OR account_id = (SELECT patwarden_me()))
        AND (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))
             OR (state = 2 AND rule = 4 AND patwarden_approves_all(organization_id) AND patwarden_is_decided(request_id, 1, 4))
             OR patwarden_may_set_access(token_id, organization_id, state, rule, request_id)));
END $$
