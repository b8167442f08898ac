-- of every table that an estate has: how many rows, and the last key that "read" walks along
SELECT 'estate', count(*), coalesce(max(id), 0) FROM estate
UNION ALL
SELECT 'enterprise', count(*), coalesce(max(id), 0) FROM enterprise
UNION ALL
SELECT 'account', count(*), coalesce(max(id), 0) FROM account
UNION ALL
SELECT 'organization', count(*), coalesce(max(id), 0) FROM organization
UNION ALL
SELECT 'membership', count(*), coalesce(max(id), 0) FROM membership
UNION ALL
SELECT 'repository', count(*), coalesce(max(id), 0) FROM repository
UNION ALL
SELECT 'policy', count(*), coalesce(max(scope_id), 0) FROM policy
UNION ALL
SELECT 'policy_change', count(*), coalesce(max(id), 0) FROM policy_change
UNION ALL
SELECT 'app', count(*), coalesce(max(id), 0) FROM app
UNION ALL
SELECT 'app_installation', count(*), coalesce(max(id), 0) FROM app_installation
UNION ALL
SELECT 'app_token', count(*), coalesce(max(id), 0) FROM app_token
UNION ALL
SELECT 'token', count(*), coalesce(max(id), 0) FROM token
UNION ALL
SELECT 'token_permission', count(*), coalesce(max(token_id), 0) FROM token_permission
UNION ALL
SELECT 'token_repository', count(*), coalesce(max(token_id), 0) FROM token_repository
UNION ALL
SELECT 'request', count(*), coalesce(max(id), 0) FROM request
UNION ALL
SELECT 'pending', count(*), coalesce(max(request_id), 0) FROM pending
UNION ALL
SELECT 'decision', count(*), coalesce(max(request_id), 0) FROM decision
UNION ALL
SELECT 'access', count(*), coalesce(max(token_id), 0) FROM access
UNION ALL
SELECT 'change', count(*), coalesce(max(revision), 0) FROM change
UNION ALL
SELECT 'notice', count(*), coalesce(max(id), 0) FROM notice
UNION ALL
SELECT 'sign_in_code', count(*), coalesce(max(account_id), 0) FROM sign_in_code
UNION ALL
SELECT 'mail_preference', count(*), coalesce(max(account_id), 0) FROM mail_preference
UNION ALL
SELECT 'digest_setting', count(*), coalesce(max(organization_id), 0) FROM digest_setting
UNION ALL
SELECT 'digest', count(*), coalesce(max(organization_id), 0) FROM digest
UNION ALL
SELECT 'delivery_mark', count(*), coalesce(max(id), 0) FROM delivery_mark
UNION ALL
SELECT 'delivery', count(*), coalesce(max(id), 0) FROM delivery
UNION ALL
SELECT 'webhook', count(*), coalesce(max(id), 0) FROM webhook
UNION ALL
SELECT 'webhook_delivery', count(*), coalesce(max(id), 0) FROM webhook_delivery
UNION ALL
SELECT 'audit_leaf', count(*), coalesce(max(sequence), 0) FROM audit_leaf
