UPDATE delivery SET state = :state, attempts = attempts + :tried, ended_at = :at, last_error = :error, lease_until = 0, lease_owner = ''
WHERE id = :delivery AND state = 1 AND lease_owner = :owner
