SELECT t.kind, a.login, coalesce(o.name, ''), t.name, t.description, t.selection, coalesce(p.permissions, ''), t.scopes,
       t.created_at, t.expires_at, t.last_used_at, t.revoked_at, t.deleted_at, t.expiry_told_days,
       t.secret_hash, t.last_eight, t.external_id,
       EXISTS (SELECT 1 FROM token_repository AS r WHERE r.token_id = t.id)
FROM token AS t
JOIN account AS a ON a.id = t.account_id
LEFT JOIN organization AS o ON o.id = t.organization_id
LEFT JOIN token_permission AS p ON p.token_id = t.id
WHERE t.id = :token
