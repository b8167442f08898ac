-- a classic token reaches every organization its owner is a member of
SELECT t.id, t.account_id, u.login, t.name, m.role, t.scopes, t.created_at, t.expires_at, t.last_used_at
FROM membership AS m
CROSS JOIN token AS t
CROSS JOIN account AS u
WHERE t.account_id = m.account_id AND t.kind = 2 AND u.id = t.account_id
  AND m.organization_id = :organization AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > :now)
ORDER BY coalesce(t.last_used_at, 0) DESC, t.created_at DESC, t.id DESC
