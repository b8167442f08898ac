SELECT id, organization_id, url, secret, active, account_id, created_at
FROM webhook WHERE id > :after AND id <= :upto
