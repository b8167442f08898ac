SELECT 1 FROM policy_change WHERE scope = :scope AND scope_id = :scope_id AND policy = :policy AND state = 1
