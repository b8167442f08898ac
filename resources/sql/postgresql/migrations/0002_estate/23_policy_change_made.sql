CREATE INDEX policy_change_made ON policy_change (scope, scope_id, policy, id) WHERE state = 2
