-- One row an owner, also where there is nothing to mail: later that day nothing is mailed either.
INSERT INTO digest (organization_id, day, account_id, mailed)
SELECT m.organization_id, CAST(:day AS BIGINT), m.account_id,
       CASE WHEN o.pending_count > 0 AND a.email <> '' AND coalesce(p.approvals, 2) = 2 THEN 1 ELSE 0 END
FROM membership AS m
JOIN organization AS o ON o.id = m.organization_id
JOIN account AS a ON a.id = m.account_id
LEFT JOIN mail_preference AS p ON p.account_id = m.account_id
WHERE m.organization_id = :organization AND m.role = 2
