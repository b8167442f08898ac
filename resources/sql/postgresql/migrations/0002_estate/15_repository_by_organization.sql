CREATE UNIQUE INDEX repository_by_organization ON repository (organization_id, name) WHERE organization_id IS NOT NULL
