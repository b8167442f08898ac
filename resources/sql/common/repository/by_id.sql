SELECT id, organization_id, account_id, name, visibility, external_id FROM repository WHERE id = :repository
