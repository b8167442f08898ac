-- a classic token reaches every organization its owner is a member of
SELECT t.id, o.id, t.account_id, t.last_used_at, m.role, t.scopes
FROM organization AS o
CROSS JOIN membership AS m
CROSS JOIN token AS t
WHERE m.organization_id = o.id AND t.account_id = m.account_id AND t.kind = 2
  AND ((CAST(:organization AS BIGINT) = 0 AND o.enterprise_id IS NOT NULL) OR o.id = :organization)
  AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > :now)
