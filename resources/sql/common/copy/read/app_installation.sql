SELECT id, app_id, organization_id, requests_level, tokens_level, created_at, updated_at, suspended_at
FROM app_installation WHERE id > :after AND id <= :upto
