SELECT id, name, enterprise_id, opted_in, pending_count FROM organization ORDER BY name
