CREATE UNIQUE INDEX membership_by_organization ON membership (organization_id, account_id) WHERE organization_id IS NOT NULL
