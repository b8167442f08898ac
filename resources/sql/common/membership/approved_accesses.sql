SELECT a.token_id, t.name, a.request_id
FROM token AS t
CROSS JOIN access AS a
WHERE a.token_id = t.id AND a.organization_id = :organization AND a.state = 2
  AND t.account_id = :account
ORDER BY t.id
