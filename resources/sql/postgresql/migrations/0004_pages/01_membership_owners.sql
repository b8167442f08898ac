-- Owners are looked for among the many members of an organization.
CREATE INDEX membership_owners ON membership (organization_id, account_id) WHERE role = 2
