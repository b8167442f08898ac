INSERT INTO access (token_id, organization_id, state, rule, request_id, account_id, changed_at, reason, app_id)
VALUES (:token_id, :organization_id, :state, :rule, :request_id, :account_id, :changed_at, :reason, :app_id)
