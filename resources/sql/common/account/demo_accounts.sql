-- the owner of the enterprise, an owner of one organization each, then three plain members
SELECT id, login, name, enterprise_owner, organization
FROM (
    SELECT a.id, a.login, a.name, 1 AS enterprise_owner, '' AS organization, 0 AS place
    FROM membership AS m JOIN account AS a ON a.id = m.account_id
    WHERE m.enterprise_id IS NOT NULL AND m.role = 2
    UNION ALL
    SELECT a.id, a.login, a.name, 0, o.name, 1
    FROM organization AS o
    JOIN account AS a ON a.id = (SELECT min(m.account_id) FROM membership AS m
                                 WHERE m.organization_id = o.id AND m.role = 2
                                   AND NOT EXISTS (SELECT 1 FROM membership AS e
                                                   WHERE e.account_id = m.account_id AND e.enterprise_id IS NOT NULL
                                                     AND e.role = 2))
    UNION ALL
    SELECT id, login, name, 0, '', 2
    FROM (SELECT a.id, a.login, a.name FROM account AS a
          WHERE NOT EXISTS (SELECT 1 FROM membership AS m WHERE m.account_id = a.id AND m.role = 2)
          ORDER BY a.id LIMIT 3) AS members
) AS accounts
ORDER BY place, organization, login
