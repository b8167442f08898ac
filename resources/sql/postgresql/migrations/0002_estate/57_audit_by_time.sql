CREATE INDEX audit_by_time ON audit_leaf (at, sequence)
