UPDATE app SET public_key = '', removed_at = :at, updated_at = :updated_at WHERE id = :id
