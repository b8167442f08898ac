-- A range of ids at a time. Only tokens that the log speaks of in what the reader may see ('[]': everything).
SELECT t.id FROM token AS t
WHERE t.id > :after AND t.id <= :upto AND t.name ILIKE :pattern ESCAPE '!'
  AND EXISTS (SELECT 1 FROM audit_leaf AS l WHERE l.token_id = t.id
              AND (:organizations = '[]'
                   OR coalesce(l.organization_id, 0) IN (SELECT CAST(json_array_elements_text(CAST(:organizations AS JSON)) AS BIGINT))))
ORDER BY t.id LIMIT :limit
