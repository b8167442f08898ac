UPDATE webhook_delivery
SET state = :state, attempts = attempts + 1, attempted_at = :at, due_at = :due_at, status = :status, duration = :duration,
    response = :response, last_error = :error, lease_until = 0, lease_owner = ''
WHERE id = :delivery AND state = 1 AND lease_owner = :owner
