INSERT INTO repository (external_id, organization_id, account_id, name, visibility)
VALUES (:external_id, :organization, :account, :name, :visibility)
RETURNING id
