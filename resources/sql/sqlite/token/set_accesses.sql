-- Of the tokens that the requests (a JSON array of ids) are for; no two of them for the same token.
INSERT INTO access (token_id, organization_id, state, rule, request_id, account_id, changed_at, reason, app_id)
SELECT r.token_id, r.organization_id, :state, :rule, r.id, :account, :changed_at, :reason, :app
FROM json_each(:ids) AS i CROSS JOIN request AS r ON r.id = i.value
WHERE true
ON CONFLICT (token_id, organization_id)
DO UPDATE SET state = excluded.state, rule = excluded.rule, request_id = excluded.request_id,
              account_id = excluded.account_id, changed_at = excluded.changed_at,
              reason = excluded.reason, app_id = excluded.app_id
