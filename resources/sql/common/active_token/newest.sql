-- the inner query finds the few that are shown; what is read of them comes after
SELECT t.id, t.account_id, u.login, t.name, t.description, t.selection, coalesce(p.permissions, ''), t.created_at, t.expires_at,
       t.last_used_at, a.request_id, a.rule, coalesce(g.login, b.slug || '[bot]', ''), a.changed_at,
       (SELECT count(*) FROM token_repository AS s WHERE s.token_id = t.id), coalesce(r.repository_count, 0)
FROM (SELECT x.token_id, x.request_id, x.rule, x.account_id, x.app_id, x.changed_at
      FROM access AS x
      CROSS JOIN token AS alive
      WHERE alive.id = x.token_id AND alive.revoked_at IS NULL
        AND x.organization_id = :organization AND x.state = 2
      ORDER BY x.changed_at DESC, x.token_id DESC LIMIT :limit) AS a
CROSS JOIN token AS t
CROSS JOIN account AS u
LEFT JOIN token_permission AS p ON p.token_id = t.id
LEFT JOIN account AS g ON g.id = a.account_id
LEFT JOIN app AS b ON b.id = a.app_id
LEFT JOIN request AS r ON r.id = a.request_id
WHERE t.id = a.token_id AND t.revoked_at IS NULL AND u.id = t.account_id
ORDER BY a.changed_at DESC, a.token_id DESC
