SELECT a.id, a.login, a.name, a.email, a.managed, a.external_id
FROM membership AS m JOIN account AS a ON a.id = m.account_id
WHERE m.organization_id = :organization AND m.role = 2
ORDER BY a.login
