UPDATE delivery SET attempts = attempts + 1, due_at = :due_at, last_error = :error, lease_until = 0, lease_owner = ''
WHERE id = :delivery AND state = 1 AND lease_owner = :owner
