INSERT INTO policy_change (id, scope, scope_id, policy, before, after, state, account_id, decided_at,
                           takes_effect_at, ended_at, ended_by)
VALUES (:id, :scope, :scope_id, :policy, :before, :after, :state, :account_id, :decided_at, :takes_effect_at,
        :ended_at, :ended_by)
