SELECT r.id FROM request AS r JOIN pending AS p ON p.request_id = r.id WHERE r.token_id = :token ORDER BY r.id
