SELECT c.id, c.scope, c.scope_id, c.policy, c.before, c.after, c.state, c.account_id, c.decided_at, c.takes_effect_at, a.login
FROM policy_change AS c JOIN account AS a ON a.id = c.account_id
WHERE c.state = 1
ORDER BY c.takes_effect_at, c.id
