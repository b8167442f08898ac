-- what it replaces is what was in force at its date, not when it was planned
UPDATE policy_change SET state = 2, before = :before, ended_at = :at WHERE id = :id AND state = 1
