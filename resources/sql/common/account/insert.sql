INSERT INTO account (external_id, login, name, email, managed, password, created_at)
VALUES (:external_id, :login, :name, :email, :managed, :password, :created_at)
RETURNING id
