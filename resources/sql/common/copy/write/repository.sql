INSERT INTO repository (id, external_id, organization_id, account_id, name, visibility)
VALUES (:id, :external_id, :organization_id, :account_id, :name, :visibility)
