UPDATE notice SET read_at = :at WHERE id = :notice AND account_id = :account AND read_at IS NULL
