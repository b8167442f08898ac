-- To those whose digest of the day was just found to be due.
INSERT INTO delivery (account_id, organization_id, day, message_id, created_at, due_at)
SELECT d.account_id, d.organization_id, d.day,
       CAST(:prefix AS TEXT) || d.organization_id || '.' || d.day || '.' || d.account_id || CAST(:suffix AS TEXT),
       CAST(:now AS BIGINT), CAST(:now AS BIGINT)
FROM digest AS d WHERE d.organization_id = :organization AND d.day = :day AND d.mailed = 1
ORDER BY d.account_id
