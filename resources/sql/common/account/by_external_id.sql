SELECT id, login, name, email, managed, external_id FROM account WHERE external_id = :external_id
