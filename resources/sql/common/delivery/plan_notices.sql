-- Of the notices after :after and up to :upto those that their recipients want at once, or that nobody can do without.
-- Kinds: see NoticeKind; 4 something waits, 6 a token expires, 11 and 12 memberships, which are not mailed.
INSERT INTO delivery (account_id, organization_id, notice_id, message_id, created_at, due_at)
SELECT n.account_id, n.organization_id, n.id, CAST(:prefix AS TEXT) || n.id || CAST(:suffix AS TEXT), CAST(:now AS BIGINT),
       CAST(:now AS BIGINT)
FROM notice AS n
JOIN account AS a ON a.id = n.account_id
LEFT JOIN mail_preference AS p ON p.account_id = n.account_id
WHERE n.id > :after AND n.id <= :upto AND n.created_at >= :since AND a.email <> '' AND n.kind NOT IN (11, 12)
  AND (n.kind <> 4 OR coalesce(p.approvals, 2) = 1) AND (n.kind <> 6 OR coalesce(p.expiry, 1) = 1)
ORDER BY n.id
