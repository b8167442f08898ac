SELECT role FROM membership WHERE account_id = :account AND organization_id = :organization
