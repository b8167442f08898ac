SELECT count(*)
FROM membership AS m JOIN account AS a ON a.id = m.account_id
WHERE m.organization_id = :organization
  AND (a.login LIKE :pattern ESCAPE '\' OR a.name LIKE :pattern ESCAPE '\'
       OR a.name LIKE :lower ESCAPE '\' OR a.name LIKE :upper ESCAPE '\')
