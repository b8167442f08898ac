SELECT repository_id FROM token_repository WHERE token_id = :token ORDER BY repository_id LIMIT :limit OFFSET :offset
