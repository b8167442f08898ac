SELECT t.id, t.kind, t.account_id, t.organization_id, t.name, t.description, t.selection, coalesce(p.permissions, ''),
       t.scopes, t.created_at, t.expires_at, t.last_used_at, t.revoked_at, t.deleted_at, t.external_id, t.last_eight
FROM token AS t LEFT JOIN token_permission AS p ON p.token_id = t.id
WHERE t.id = :token
