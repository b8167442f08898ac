SELECT count(*) FROM token WHERE account_id = :account AND kind = 1 AND deleted_at IS NULL
