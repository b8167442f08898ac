-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who made a token asks, and withdraws; owners of the organization decide. What needs no approval is the policies' to grant:
-- then its own maker writes that, and an owner of the enterprise for what waited.
DO $$
BEGIN
    CREATE POLICY seen ON request FOR SELECT
        USING (account_id = (SELECT patwarden_me()) OR organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))
               OR (SELECT patwarden_rules()));
    CREATE POLICY asked ON request FOR INSERT
        WITH CHECK (account_id = (SELECT patwarden_me()) AND external_id IS NULL AND source = ''
                    AND patwarden_asks_truly(token_id, organization_id, token_name, selection, repositories, repository_count,
                                             expires_at, last_used_at)
                    AND organization_id = ANY (CAST((SELECT patwarden_mine()) AS BIGINT[])));
    CREATE POLICY seen ON pending FOR SELECT
        USING (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])) OR (SELECT patwarden_rules())
               OR EXISTS (SELECT 1 FROM request AS r WHERE r.id = request_id AND r.account_id = (SELECT patwarden_me()) OFFSET 0));
    CREATE POLICY queued ON pending FOR INSERT WITH CHECK (patwarden_may_queue(request_id, organization_id, created_at));
    CREATE POLICY taken ON pending FOR DELETE
        USING (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])) OR patwarden_approves_all(organization_id)
               OR EXISTS (SELECT 1 FROM request AS r WHERE r.id = request_id AND r.account_id = (SELECT patwarden_me()) OFFSET 0));
    CREATE POLICY seen ON decision FOR SELECT USING (EXISTS (SELECT 1 FROM request AS r WHERE r.id = request_id OFFSET 0));
    CREATE POLICY made ON decision FOR INSERT
        WITH CHECK (app_id IS NULL AND (account_id IS NULL OR account_id = (SELECT patwarden_me()))
                    AND (rule <> 1 OR account_id IS NOT NULL) AND patwarden_is_taken(request_id)
                    AND EXISTS (SELECT 1 FROM request AS r WHERE r.id = request_id
                        AND (r.organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[]))
                             OR (verdict = 1 AND rule = 4 AND patwarden_approves_all(r.organization_id))
                             OR (r.account_id = (SELECT patwarden_me())
                                 AND ((verdict = 3 AND rule IN (1, 5))
                                      OR (verdict = 1 AND rule = 3 AND patwarden_lets_in_unasked(r.organization_id))))) OFFSET 0));
END $$
