SELECT count(*) FROM notice WHERE account_id = :account AND read_at IS NULL
