-- Every live token by its id, with its access to the organization that it is for. Permissions only where the preview
-- of a policy change looks at them.
SELECT t.id, t.kind, t.account_id, coalesce(t.organization_id, 0), t.last_used_at, t.expires_at, t.selection, t.scopes,
       coalesce(a.state, 0), coalesce(a.rule, 0),
       CASE WHEN t.kind = 1 AND t.selection = 1
            THEN (SELECT p.permissions FROM token_permission AS p WHERE p.token_id = t.id) END
FROM token AS t
LEFT JOIN access AS a ON a.token_id = t.id AND a.organization_id = t.organization_id
WHERE t.id > :token AND t.revoked_at IS NULL
ORDER BY t.id LIMIT :limit
