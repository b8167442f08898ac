SELECT id, login, name, email, managed, external_id FROM account WHERE login = :login
