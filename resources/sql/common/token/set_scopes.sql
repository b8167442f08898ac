UPDATE token SET scopes = :scopes WHERE id = :token
