INSERT INTO policy_change (scope, scope_id, policy, before, after, state, account_id, decided_at, takes_effect_at, ended_at)
VALUES (:scope, :scope_id, :policy, :before, :after, :state, :account, :decided_at, :takes_effect_at, :ended_at)
RETURNING id
