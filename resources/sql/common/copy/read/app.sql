SELECT id, organization_id, slug, name, description, client_id, public_key, requests_level, tokens_level, created_at,
       updated_at, created_by, removed_at
FROM app WHERE id > :after AND id <= :upto
