-- :ids is a JSON array; the rows come in its order
SELECT r.id, r.name, r.visibility
FROM json_each(:ids) AS asked CROSS JOIN repository AS r ON r.id = asked.value
ORDER BY asked.key
