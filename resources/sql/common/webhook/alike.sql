SELECT count(*) FROM webhook WHERE organization_id = :organization AND url = :url AND created_at = :created_at
