SELECT id, external_id, kind, account_id, organization_id, name, description, selection, scopes, created_at,
       expires_at, last_used_at, revoked_at, secret_hash, last_eight, deleted_at, expiry_told_days
FROM token WHERE id > :after AND id <= :upto
