INSERT INTO estate (id, created_at, demo)
VALUES (:id, :created_at, :demo)
