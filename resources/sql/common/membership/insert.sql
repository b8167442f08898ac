INSERT INTO membership (account_id, enterprise_id, organization_id, role, since)
VALUES (:account, :enterprise, :organization, :role, :since)
