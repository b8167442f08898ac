CREATE INDEX audit_by_token ON audit_leaf (token_id, sequence) WHERE token_id IS NOT NULL
