SELECT id, external_id, organization_id, token_id, account_id, token_name, reason, selection, repositories,
       repository_count, permissions, created_at, expires_at, last_used_at, source
FROM request WHERE id > :after AND id <= :upto
