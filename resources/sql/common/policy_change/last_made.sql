-- a change that found its choice in force already has changed nothing: before = after
SELECT c.id, c.scope, c.scope_id, c.policy, c.before, c.after, c.state, c.account_id, c.decided_at, c.takes_effect_at, a.login
FROM policy_change AS c JOIN account AS a ON a.id = c.account_id
WHERE c.scope = :scope AND c.scope_id = :scope_id AND c.policy = :policy AND c.state = 2 AND c.before <> c.after
ORDER BY c.ended_at DESC, c.id DESC LIMIT 1
