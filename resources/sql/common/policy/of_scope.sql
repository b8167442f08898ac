SELECT p.policy, p.choice, p.set_at, a.login
FROM policy AS p JOIN account AS a ON a.id = p.set_by
WHERE p.scope = :scope AND p.scope_id = :scope_id
