INSERT INTO membership (id, account_id, enterprise_id, organization_id, role, since)
VALUES (:id, :account_id, :enterprise_id, :organization_id, :role, :since)
