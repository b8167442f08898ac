CREATE INDEX audit_by_action ON audit_leaf (action, sequence)
