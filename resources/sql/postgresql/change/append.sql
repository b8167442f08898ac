-- One notification a transaction, when it commits: the server leaves out the same one said twice.
INSERT INTO change (kind, organization_id, request_id)
SELECT CAST(:kind AS INTEGER), CAST(:organization AS BIGINT), CAST(:request AS BIGINT)
FROM (SELECT pg_notify('patwarden_change', '')) AS told
RETURNING revision
