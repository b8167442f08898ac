SELECT id, external_id, organization_id, account_id, name, visibility
FROM repository WHERE id > :after AND id <= :upto
