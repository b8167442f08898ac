DELETE FROM delivery
WHERE id IN (SELECT d.id FROM delivery AS d WHERE d.state IN (2, 4) AND d.ended_at < :before ORDER BY d.ended_at LIMIT :limit)
