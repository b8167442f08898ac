SELECT w.id, w.organization_id, w.url, w.secret, w.active, a.login, w.created_at, 0
FROM webhook AS w JOIN account AS a ON a.id = w.account_id
WHERE w.id = :webhook
