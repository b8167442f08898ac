SELECT id FROM token ORDER BY created_at, id
