SELECT min(id) FROM delivery WHERE state = 1 AND due_at <= :now AND lease_until <= :now
