SELECT organization_id, role FROM membership WHERE account_id = :account AND organization_id IS NOT NULL
