SELECT d.id, d.message_id, d.attempts, d.created_at, d.day, d.organization_id, coalesce(h.name, ''), coalesce(h.pending_count, 0),
       r.login, r.name, r.email, coalesce(p.language, ''),
       CASE WHEN n.kind = 4 AND NOT EXISTS (SELECT 1 FROM pending AS w WHERE w.request_id = n.request_id) THEN 1 ELSE 0 END,
       n.id, n.account_id, n.kind, n.organization_id, n.token_id, n.request_id, n.actor_id, n.reason, n.created_at, n.read_at,
       n.about_at, n.policy_change_id, n.role, coalesce(o.name, (SELECT e.name FROM enterprise AS e), ''),
       coalesce(t.name, ''), coalesce(a.login, b.slug || '[bot]', ''), coalesce(c.policy, 0), coalesce(c.after, 0)
FROM delivery AS d
JOIN account AS r ON r.id = d.account_id
LEFT JOIN mail_preference AS p ON p.account_id = d.account_id
LEFT JOIN organization AS h ON h.id = d.organization_id
LEFT JOIN notice AS n ON n.id = d.notice_id
LEFT JOIN organization AS o ON o.id = n.organization_id
LEFT JOIN token AS t ON t.id = n.token_id
LEFT JOIN account AS a ON a.id = n.actor_id
LEFT JOIN app AS b ON b.id = n.app_id
LEFT JOIN policy_change AS c ON c.id = n.policy_change_id
WHERE d.state = 1 AND d.lease_owner = :owner AND d.lease_until = :until
ORDER BY d.id
