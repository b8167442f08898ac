INSERT INTO access (token_id, organization_id, state, rule, request_id, account_id, changed_at, reason, app_id)
VALUES (:token, :organization, :state, :rule, :request, :account, :changed_at, :reason, :app)
ON CONFLICT (token_id, organization_id)
DO UPDATE SET state = excluded.state, rule = excluded.rule, request_id = excluded.request_id,
              account_id = excluded.account_id, changed_at = excluded.changed_at,
              reason = excluded.reason, app_id = excluded.app_id
