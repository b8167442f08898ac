CREATE INDEX membership_by_account ON membership (account_id, organization_id, enterprise_id)
