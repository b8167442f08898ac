SELECT id FROM token WHERE account_id = :account AND kind = 1 AND +organization_id = :organization AND revoked_at IS NULL
