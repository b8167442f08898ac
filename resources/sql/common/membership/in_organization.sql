SELECT id, role FROM membership WHERE organization_id = :organization AND account_id = :account
