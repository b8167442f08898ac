CREATE UNIQUE INDEX membership_of_enterprise ON membership (enterprise_id, account_id) WHERE enterprise_id IS NOT NULL
