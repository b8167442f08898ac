-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody may know the name of an App that decided something; owners look after them. Of their tokens they can remove those
-- of an installation, and read nothing that acts.
DO $$
BEGIN
    CREATE POLICY seen ON app FOR SELECT USING ((SELECT patwarden_me()) IS NOT NULL);
    CREATE POLICY registered ON app FOR INSERT
        WITH CHECK (created_by = (SELECT patwarden_me())
                    AND (organization_id = ANY (CAST((SELECT patwarden_governed()) AS BIGINT[]))
                         OR (organization_id IS NULL AND (SELECT patwarden_rules()))));
    CREATE POLICY changed ON app FOR UPDATE
        USING (organization_id = ANY (CAST((SELECT patwarden_governed()) AS BIGINT[]))
               OR (organization_id IS NULL AND (SELECT patwarden_rules())));
    CREATE POLICY installed ON app_installation FOR ALL
        USING (organization_id = ANY (CAST((SELECT patwarden_governed()) AS BIGINT[])));
    CREATE POLICY seen ON app_token FOR SELECT
        USING (EXISTS (SELECT 1 FROM app_installation AS i WHERE i.id = installation_id OFFSET 0));
    CREATE POLICY ended ON app_token FOR DELETE
        USING (EXISTS (SELECT 1 FROM app_installation AS i WHERE i.id = installation_id OFFSET 0));
END $$
