SELECT token_id, organization_id, state, rule, request_id, account_id, changed_at, reason, app_id
FROM access WHERE token_id > :after AND token_id <= :upto
