UPDATE webhook_delivery SET lease_until = :until, lease_owner = :owner
WHERE id IN (SELECT d.id FROM webhook_delivery AS d
             WHERE d.webhook_id = :webhook AND d.state = 1 AND d.due_at <= :now AND d.lease_until <= :now
             ORDER BY d.due_at, d.id LIMIT :limit)
