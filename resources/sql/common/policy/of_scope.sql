-- who set it is not seen by everybody for whom it holds
SELECT p.policy, p.choice, p.set_at, coalesce(a.login, '')
FROM policy AS p LEFT JOIN account AS a ON a.id = p.set_by
WHERE p.scope = :scope AND p.scope_id = :scope_id
