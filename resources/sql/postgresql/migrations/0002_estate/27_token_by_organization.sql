CREATE INDEX token_by_organization ON token (organization_id) WHERE organization_id IS NOT NULL
