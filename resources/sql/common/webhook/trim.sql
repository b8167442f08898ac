DELETE FROM webhook_delivery
WHERE id IN (SELECT d.id FROM webhook_delivery AS d
             WHERE d.state <> 1 AND d.attempted_at < :before ORDER BY d.attempted_at LIMIT :limit)
