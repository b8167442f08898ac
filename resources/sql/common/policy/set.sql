INSERT INTO policy (scope, scope_id, policy, choice, set_by, set_at)
VALUES (:scope, :scope_id, :policy, :choice, :set_by, :set_at)
ON CONFLICT (scope, scope_id, policy)
DO UPDATE SET choice = excluded.choice, set_by = excluded.set_by, set_at = excluded.set_at
