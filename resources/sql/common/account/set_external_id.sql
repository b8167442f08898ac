UPDATE account SET external_id = :external_id WHERE id = :account AND external_id IS NULL
