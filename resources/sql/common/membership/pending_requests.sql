SELECT r.id
FROM token AS t
CROSS JOIN request AS r
CROSS JOIN pending AS p
WHERE r.token_id = t.id AND r.organization_id = :organization AND p.request_id = r.id
  AND t.account_id = :account
ORDER BY r.id
