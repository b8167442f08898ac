UPDATE app_installation SET requests_level = :requests_level, tokens_level = :tokens_level, updated_at = :at WHERE id = :id
