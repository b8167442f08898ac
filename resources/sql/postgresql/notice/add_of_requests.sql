-- To the owners of the tokens that the requests (a JSON array of ids) are for.
INSERT INTO notice (account_id, kind, organization_id, token_id, request_id, actor_id, reason, created_at, app_id)
SELECT r.account_id, CAST(:kind AS INTEGER), r.organization_id, r.token_id, r.id, CAST(:actor AS BIGINT),
       CAST(:reason AS TEXT), CAST(:created_at AS BIGINT), CAST(:app AS BIGINT)
FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) AS i (value) JOIN request AS r ON r.id = CAST(i.value AS BIGINT)
