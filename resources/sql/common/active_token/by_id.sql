SELECT t.id, t.account_id, u.login, t.name, t.description, t.selection, coalesce(p.permissions, ''), t.created_at, t.expires_at,
       t.last_used_at, a.request_id, a.rule, coalesce(g.login, b.slug || '[bot]', ''), a.changed_at,
       (SELECT count(*) FROM token_repository AS s WHERE s.token_id = t.id), coalesce(r.repository_count, 0)
FROM access AS a
CROSS JOIN token AS t
CROSS JOIN account AS u
LEFT JOIN token_permission AS p ON p.token_id = t.id
LEFT JOIN account AS g ON g.id = a.account_id
LEFT JOIN app AS b ON b.id = a.app_id
LEFT JOIN request AS r ON r.id = a.request_id
WHERE t.id = a.token_id AND t.revoked_at IS NULL AND u.id = t.account_id
  AND a.organization_id = :organization AND a.state = 2 AND a.token_id = :token
