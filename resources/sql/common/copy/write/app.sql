INSERT INTO app (id, organization_id, slug, name, description, client_id, public_key, requests_level,
                 tokens_level, created_at, updated_at, created_by, removed_at)
VALUES (:id, :organization_id, :slug, :name, :description, :client_id, :public_key, :requests_level,
        :tokens_level, :created_at, :updated_at, :created_by, :removed_at)
