-- and the enterprise itself, as far as its scopes go
SELECT t.id, NULL, t.account_id, t.last_used_at, m.role, t.scopes
FROM membership AS m
CROSS JOIN token AS t
WHERE t.account_id = m.account_id AND t.kind = 2
  AND CAST(:organization AS BIGINT) = 0 AND m.enterprise_id IS NOT NULL
  AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > :now)
