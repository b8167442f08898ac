INSERT INTO estate (id, created_at, demo) VALUES (1, :created_at, :demo)
