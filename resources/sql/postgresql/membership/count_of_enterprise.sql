SELECT count(*)
FROM membership AS m JOIN account AS a ON a.id = m.account_id
WHERE m.enterprise_id IS NOT NULL
  AND (a.login ILIKE :pattern ESCAPE '\' OR a.name ILIKE :pattern ESCAPE '\'
       OR a.name ILIKE :lower ESCAPE '\' OR a.name ILIKE :upper ESCAPE '\')
