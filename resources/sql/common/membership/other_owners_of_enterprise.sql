SELECT count(*) FROM membership WHERE enterprise_id IS NOT NULL AND role = 2 AND account_id <> :account
