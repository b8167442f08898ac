-- As `tokens`, of one organization's fine-grained ones.
SELECT t.id, t.kind, t.account_id, t.organization_id, t.last_used_at, t.expires_at, t.selection, t.scopes,
       coalesce(a.state, 0), coalesce(a.rule, 0),
       CASE WHEN t.selection = 1 THEN (SELECT p.permissions FROM token_permission AS p WHERE p.token_id = t.id) END
FROM token AS t
LEFT JOIN access AS a ON a.token_id = t.id AND a.organization_id = t.organization_id
WHERE t.organization_id = :organization AND t.id > :token AND t.kind = 1 AND t.revoked_at IS NULL
ORDER BY t.id LIMIT :limit
