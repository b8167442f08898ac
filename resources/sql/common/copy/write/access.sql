INSERT INTO access (token_id, organization_id, state, rule, request_id, account_id, changed_at, reason)
VALUES (:token_id, :organization_id, :state, :rule, :request_id, :account_id, :changed_at, :reason)
