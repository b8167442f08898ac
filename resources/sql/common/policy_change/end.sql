UPDATE policy_change SET state = :state, ended_at = :at, ended_by = :by WHERE id = :id AND state = 1
