SELECT 1 FROM access AS a CROSS JOIN token AS t
WHERE t.id = a.token_id AND t.revoked_at IS NULL AND a.token_id = :token AND a.organization_id = :organization AND a.state = 2
