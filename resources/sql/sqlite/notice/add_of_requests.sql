-- To the owners of the tokens that the requests (a JSON array of ids) are for.
INSERT INTO notice (account_id, kind, organization_id, token_id, request_id, actor_id, reason, created_at, app_id)
SELECT r.account_id, :kind, r.organization_id, r.token_id, r.id, :actor, :reason, :created_at, :app
FROM json_each(:ids) AS i CROSS JOIN request AS r ON r.id = i.value
