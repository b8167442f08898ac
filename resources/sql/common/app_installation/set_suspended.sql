UPDATE app_installation SET suspended_at = :suspended_at, updated_at = :at WHERE id = :id
