SELECT count(*)
FROM access AS a CROSS JOIN token AS t
WHERE t.id = a.token_id AND t.revoked_at IS NULL
  AND a.organization_id = :organization AND a.state = 2
