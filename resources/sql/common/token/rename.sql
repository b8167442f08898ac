UPDATE token SET name = :name, description = :description WHERE id = :token
