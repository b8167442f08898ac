SELECT id, created_at, demo
FROM estate WHERE id > :after AND id <= :upto
