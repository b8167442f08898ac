SELECT min(takes_effect_at) FROM policy_change WHERE state = 1
