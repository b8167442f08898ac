INSERT INTO organization (name, enterprise_id, created_at) VALUES (:name, :enterprise, :created_at)
RETURNING id
