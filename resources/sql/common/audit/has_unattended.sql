SELECT 1 FROM audit_leaf WHERE actor_id IS NULL LIMIT 1
