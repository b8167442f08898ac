INSERT INTO app_installation (app_id, organization_id, requests_level, tokens_level, created_at, updated_at)
VALUES (:app, :organization, :requests_level, :tokens_level, :created_at, :updated_at)
RETURNING id
