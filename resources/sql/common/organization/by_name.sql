SELECT id, name, enterprise_id, opted_in, pending_count FROM organization WHERE name = :name
