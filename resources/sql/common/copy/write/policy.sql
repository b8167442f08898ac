INSERT INTO policy (scope, scope_id, policy, choice, set_by, set_at)
VALUES (:scope, :scope_id, :policy, :choice, :set_by, :set_at)
