CREATE INDEX audit_by_organization ON audit_leaf (organization_id, sequence)
