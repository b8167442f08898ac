CREATE INDEX policy_change_due ON policy_change (takes_effect_at) WHERE state = 1
