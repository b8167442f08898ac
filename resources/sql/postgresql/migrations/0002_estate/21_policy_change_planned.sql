-- One planned change a policy at a time.
CREATE UNIQUE INDEX policy_change_planned ON policy_change (scope, scope_id, policy) WHERE state = 1
