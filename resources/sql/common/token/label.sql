SELECT t.name, t.kind, a.login FROM token AS t JOIN account AS a ON a.id = t.account_id WHERE t.id = :token
