SELECT id, scope, scope_id, policy, before, after, state, account_id, decided_at, takes_effect_at, ended_at,
       ended_by
FROM policy_change WHERE id > :after AND id <= :upto
