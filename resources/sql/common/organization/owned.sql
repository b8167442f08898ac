SELECT o.id, o.name, o.enterprise_id, o.opted_in, o.pending_count
FROM membership AS m JOIN organization AS o ON o.id = m.organization_id
WHERE m.account_id = :account AND m.role = 2 ORDER BY o.name
