INSERT INTO app_installation (id, app_id, organization_id, requests_level, tokens_level, created_at, updated_at, suspended_at)
VALUES (:id, :app_id, :organization_id, :requests_level, :tokens_level, :created_at, :updated_at,
        :suspended_at)
