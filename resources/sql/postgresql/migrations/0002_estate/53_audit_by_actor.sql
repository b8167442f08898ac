-- The log is read backwards by any of these; time goes along with the sequence.
CREATE INDEX audit_by_actor ON audit_leaf (actor_id, sequence)
