-- As `members`, of one organization, by account.
SELECT m.account_id, m.account_id, m.organization_id, m.role FROM membership AS m
WHERE m.organization_id = :organization AND m.account_id > :after ORDER BY m.account_id LIMIT :limit
