INSERT INTO enterprise (name, created_at) VALUES (:name, :created_at)
RETURNING id
