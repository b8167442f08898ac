UPDATE app SET public_key = :public_key, updated_at = :at WHERE id = :id
