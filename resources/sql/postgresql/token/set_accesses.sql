-- Of the tokens that the requests (a JSON array of ids) are for; no two of them for the same token.
INSERT INTO access (token_id, organization_id, state, rule, request_id, account_id, changed_at, reason, app_id)
SELECT r.token_id, r.organization_id, CAST(:state AS INTEGER), CAST(:rule AS INTEGER), r.id,
       CAST(:account AS BIGINT), CAST(:changed_at AS BIGINT), CAST(:reason AS TEXT), CAST(:app AS BIGINT)
FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) AS i (value) JOIN request AS r ON r.id = CAST(i.value AS BIGINT)
ON CONFLICT (token_id, organization_id)
DO UPDATE SET state = excluded.state, rule = excluded.rule, request_id = excluded.request_id,
              account_id = excluded.account_id, changed_at = excluded.changed_at,
              reason = excluded.reason, app_id = excluded.app_id
