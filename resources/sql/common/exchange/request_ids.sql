SELECT id FROM request ORDER BY created_at, id
