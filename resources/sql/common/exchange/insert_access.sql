INSERT INTO access (token_id, organization_id, state, rule, request_id, account_id, changed_at, reason, app_id)
VALUES (:token, :organization, :state, :rule, :request, :account, :changed_at, :reason, :app)
ON CONFLICT (token_id, organization_id) DO NOTHING
