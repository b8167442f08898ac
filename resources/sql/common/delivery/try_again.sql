UPDATE delivery SET state = 1, attempts = 0, due_at = :now, ended_at = NULL
WHERE id = :delivery AND organization_id = :organization AND state = 3
