INSERT INTO access_new (token_id, organization_id, state, rule, request_id, account_id, changed_at)
SELECT token_id, organization_id, state, rule, request_id, account_id, changed_at FROM access
