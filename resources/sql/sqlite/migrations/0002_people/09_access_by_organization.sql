CREATE INDEX access_by_organization ON access (organization_id, state)
