-- the one after :skip others that are alike
SELECT id FROM request WHERE token_id = :token AND created_at = :created_at ORDER BY id LIMIT 1 OFFSET :skip
