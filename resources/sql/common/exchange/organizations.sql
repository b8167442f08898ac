SELECT o.name, coalesce(e.name, ''), o.opted_in, o.created_at
FROM organization AS o LEFT JOIN enterprise AS e ON e.id = o.enterprise_id
ORDER BY o.name
