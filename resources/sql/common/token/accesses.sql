SELECT organization_id, state, rule, request_id, account_id, changed_at, reason FROM access WHERE token_id = :token
