SELECT scope, scope_id, policy, choice FROM policy
