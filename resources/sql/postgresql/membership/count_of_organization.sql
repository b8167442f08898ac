SELECT count(*)
FROM membership AS m JOIN account AS a ON a.id = m.account_id
WHERE m.organization_id = :organization
  AND (a.login ILIKE :pattern ESCAPE '\' OR a.name ILIKE :pattern ESCAPE '\'
       OR a.name ILIKE :lower ESCAPE '\' OR a.name ILIKE :upper ESCAPE '\')
