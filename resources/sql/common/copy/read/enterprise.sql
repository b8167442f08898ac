SELECT id, name, opted_in, created_at
FROM enterprise WHERE id > :after AND id <= :upto
