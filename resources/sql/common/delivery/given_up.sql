SELECT d.id, a.login, a.email, d.day, coalesce(n.kind, 0), d.attempts, d.ended_at, d.last_error
FROM delivery AS d
JOIN account AS a ON a.id = d.account_id
LEFT JOIN notice AS n ON n.id = d.notice_id
WHERE d.organization_id = :organization AND d.state = 3
ORDER BY d.ended_at DESC, d.id DESC LIMIT :limit
