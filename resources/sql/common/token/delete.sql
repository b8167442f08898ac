UPDATE token SET revoked_at = coalesce(revoked_at, :at), deleted_at = :at WHERE id = :token AND deleted_at IS NULL
