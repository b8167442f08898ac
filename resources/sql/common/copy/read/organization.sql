SELECT id, enterprise_id, name, opted_in, pending_count, created_at
FROM organization WHERE id > :after AND id <= :upto
