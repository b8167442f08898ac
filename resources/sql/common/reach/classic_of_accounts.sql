-- As `tokens`, the classic ones of a stretch of an organization's members.
SELECT t.id, t.kind, t.account_id, 0, t.last_used_at, t.expires_at, t.selection, t.scopes, 0, 0, NULL
FROM membership AS m
CROSS JOIN token AS t
WHERE t.account_id = m.account_id AND t.kind = 2 AND m.organization_id = :organization AND m.account_id > :after
  AND m.account_id <= :upto AND t.revoked_at IS NULL
