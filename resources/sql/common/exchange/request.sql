SELECT r.token_id, o.name, r.token_name, r.reason, r.selection, r.repositories, r.repository_count, r.permissions,
       r.created_at, r.expires_at, r.last_used_at, r.source, r.external_id,
       coalesce(d.verdict, 0), coalesce(d.rule, 0), coalesce(a.login, ''), coalesce(d.decided_at, 0),
       coalesce(d.reason, '')
FROM request AS r
JOIN organization AS o ON o.id = r.organization_id
LEFT JOIN decision AS d ON d.request_id = r.id
LEFT JOIN account AS a ON a.id = d.account_id
WHERE r.id = :request
