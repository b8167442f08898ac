SELECT id, account_id, enterprise_id, organization_id, role, since
FROM membership WHERE id > :after AND id <= :upto
