SELECT login, name, email, managed, external_id, created_at FROM account ORDER BY login
