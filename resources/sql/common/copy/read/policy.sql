SELECT scope, scope_id, policy, choice, set_by, set_at
FROM policy WHERE scope_id > :after AND scope_id <= :upto
