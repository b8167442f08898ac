SELECT s.token_id, s.repository_id
FROM access AS a CROSS JOIN token_repository AS s
WHERE s.token_id = a.token_id
  AND a.organization_id = :organization AND a.state = 2 AND a.token_id >= :first AND a.token_id <= :last
