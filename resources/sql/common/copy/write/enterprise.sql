INSERT INTO enterprise (id, name, opted_in, created_at)
VALUES (:id, :name, :opted_in, :created_at)
