UPDATE organization SET pending_count = pending_count + :by WHERE id = :organization
