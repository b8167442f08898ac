SELECT 1 FROM policy WHERE scope = :scope AND scope_id = :scope_id AND policy = :policy
