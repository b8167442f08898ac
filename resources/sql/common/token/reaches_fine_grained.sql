-- :organization 0: all that the enterprise owns
SELECT t.id, t.organization_id, t.account_id, t.last_used_at, coalesce(m.role, 0), t.selection,
       coalesce(a.state, 0), coalesce(a.rule, 0), coalesce(p.permissions, '')
FROM organization AS o
CROSS JOIN token AS t
LEFT JOIN membership AS m ON m.organization_id = o.id AND m.account_id = t.account_id
LEFT JOIN access AS a ON a.token_id = t.id AND a.organization_id = o.id
LEFT JOIN token_permission AS p ON p.token_id = t.id
WHERE t.organization_id = o.id AND t.kind = 1
  AND ((CAST(:organization AS BIGINT) = 0 AND o.enterprise_id IS NOT NULL) OR o.id = :organization)
  AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > :now)
