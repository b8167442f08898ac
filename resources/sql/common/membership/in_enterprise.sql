SELECT id, role FROM membership WHERE enterprise_id IS NOT NULL AND account_id = :account
