SELECT count(*)
FROM token AS t
CROSS JOIN request AS r
CROSS JOIN decision AS d
WHERE r.token_id = t.id AND r.organization_id = :organization AND d.request_id = r.id AND d.verdict = 2
  AND t.account_id = :account
