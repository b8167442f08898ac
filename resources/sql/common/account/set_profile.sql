UPDATE account SET name = :name, email = :email WHERE id = :account
