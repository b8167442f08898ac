-- The oldest that are due. Whoever has an older mail that waits for another try, or is somebody else's, waits with it.
UPDATE delivery SET lease_until = :until, lease_owner = :owner
WHERE id IN (
    SELECT d.id FROM delivery AS d
    WHERE d.state = 1 AND d.due_at <= :now AND d.lease_until <= :now
      AND NOT EXISTS (SELECT 1 FROM delivery AS e
                      WHERE e.account_id = d.account_id AND e.state = 1 AND e.id < d.id
                        AND (e.due_at > :now OR e.lease_until > :now))
    ORDER BY d.id LIMIT :limit)
