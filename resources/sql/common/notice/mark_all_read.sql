UPDATE notice SET read_at = :at WHERE account_id = :account AND read_at IS NULL
