-- SPDX-License-Identifier: GPL-3.0-or-later
-- The owner of the tables goes past it, so that nothing changes for programs that connect as that. A table without a policy
-- is nobody else's.
DO $$
DECLARE one TEXT;
BEGIN
    FOREACH one IN ARRAY ARRAY['estate', 'enterprise', 'organization', 'account', 'membership', 'repository', 'policy',
        'policy_change', 'token', 'token_permission', 'token_repository', 'request', 'pending', 'decision', 'access', 'change',
        'notice', 'sign_in_code', 'audit_leaf', 'app', 'app_installation', 'app_token', 'delivery', 'delivery_mark',
        'digest_setting', 'digest', 'mail_preference', 'webhook', 'webhook_delivery', 'schema_version'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
    END LOOP;
END $$
