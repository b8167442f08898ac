INSERT INTO app (organization_id, slug, name, description, client_id, public_key, requests_level, tokens_level,
                 created_at, updated_at, created_by)
VALUES (:organization, :slug, :name, :description, :client_id, :public_key, :requests_level, :tokens_level,
        :created_at, :updated_at, :created_by)
RETURNING id
