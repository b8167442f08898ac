SELECT id FROM organization WHERE enterprise_id IS NOT NULL
