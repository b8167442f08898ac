SELECT id, name, opted_in FROM enterprise ORDER BY id LIMIT 1
