CREATE INDEX webhook_by_organization ON webhook (organization_id)
