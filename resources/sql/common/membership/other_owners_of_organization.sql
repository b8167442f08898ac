SELECT count(*) FROM membership WHERE organization_id = :organization AND role = 2 AND account_id <> :account
