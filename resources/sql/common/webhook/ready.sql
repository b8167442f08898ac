-- Those that have something to be told and are not being told anything.
SELECT w.id FROM webhook AS w
WHERE w.active = 1
  AND EXISTS (SELECT 1 FROM webhook_delivery AS d WHERE d.webhook_id = w.id AND d.state = 1 AND d.due_at <= :now)
  AND NOT EXISTS (SELECT 1 FROM webhook_delivery AS l WHERE l.webhook_id = w.id AND l.state = 1 AND l.lease_until > :now)
ORDER BY w.id LIMIT :limit
