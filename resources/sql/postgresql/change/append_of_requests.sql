-- One notification a transaction, when it commits: the server leaves out the same one said twice.
INSERT INTO change (kind, organization_id, request_id)
SELECT CAST(:kind AS INTEGER), CAST(:organization AS BIGINT), CAST(i.value AS BIGINT)
FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) AS i (value)
CROSS JOIN (SELECT pg_notify('patwarden_change', '')) AS told
