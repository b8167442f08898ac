-- :ids is a JSON array; the rows come in its order
SELECT r.id, r.name, r.visibility
FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) WITH ORDINALITY AS asked (value, place)
JOIN repository AS r ON r.id = CAST(asked.value AS BIGINT)
ORDER BY asked.place
