SELECT w.id, w.organization_id, w.url, w.secret, w.active, a.login, w.created_at,
       coalesce((SELECT d.state FROM webhook_delivery AS d WHERE d.webhook_id = w.id ORDER BY d.id DESC LIMIT 1), 0)
FROM webhook AS w JOIN account AS a ON a.id = w.account_id
WHERE w.organization_id = :organization ORDER BY w.id
