UPDATE delivery SET lease_until = 0, lease_owner = '' WHERE id = :delivery AND state = 1 AND lease_owner = :owner
