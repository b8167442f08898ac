UPDATE token SET expiry_told_days = :days WHERE id = :token
