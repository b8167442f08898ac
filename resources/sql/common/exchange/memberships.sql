-- the enterprise's first
SELECT coalesce(e.name, ''), coalesce(o.name, ''), a.login, m.role, m.since
FROM membership AS m
JOIN account AS a ON a.id = m.account_id
LEFT JOIN enterprise AS e ON e.id = m.enterprise_id
LEFT JOIN organization AS o ON o.id = m.organization_id
ORDER BY m.organization_id IS NOT NULL, e.name, o.name, a.login
