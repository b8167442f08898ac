-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an organization's owners set, and the mails and deliveries of their organization. Sending is the service's.
DO $$
BEGIN
    CREATE POLICY owned ON digest_setting FOR ALL USING (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])));
    CREATE POLICY seen ON delivery FOR SELECT USING (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])));
    CREATE POLICY again ON delivery FOR UPDATE USING (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])));
    CREATE POLICY owned ON webhook FOR ALL USING (organization_id = ANY (CAST((SELECT patwarden_owned()) AS BIGINT[])));
    CREATE POLICY owned ON webhook_delivery FOR ALL USING (EXISTS (SELECT 1 FROM webhook AS w WHERE w.id = webhook_id OFFSET 0))
        WITH CHECK (actor_id = (SELECT patwarden_me()) AND EXISTS (SELECT 1 FROM webhook AS w WHERE w.id = webhook_id OFFSET 0));
END $$
