SELECT l.sequence, l.at, l.actor_id, l.action, l.organization_id, l.token_id, l.request_id, l.details, l.hash,
       coalesce(a.login, ''), coalesce(o.name, ''), coalesce(t.name, '')
FROM audit_leaf AS l
LEFT JOIN account AS a ON a.id = l.actor_id
LEFT JOIN organization AS o ON o.id = l.organization_id
LEFT JOIN token AS t ON t.id = l.token_id
WHERE (l.actor_id = :value OR (CAST(:value AS BIGINT) IS NULL AND l.actor_id IS NULL)) AND l.sequence >= :from AND l.sequence < :before
  AND l.at >= :from_time AND l.at < :until_time
  AND (:actors = '[]'
       OR coalesce(l.actor_id, -CAST(substring(l.details FROM '"app_id":([0-9]{1,18})') AS BIGINT), 0)
          IN (SELECT CAST(json_array_elements_text(CAST(:actors AS JSON)) AS BIGINT)))
  AND (:actions = '[]' OR l.action IN (SELECT json_array_elements_text(CAST(:actions AS JSON))))
  AND (:organizations = '[]'
       OR coalesce(l.organization_id, 0) IN (SELECT CAST(json_array_elements_text(CAST(:organizations AS JSON)) AS BIGINT)))
  AND (:tokens = '[]' OR l.token_id IN (SELECT CAST(json_array_elements_text(CAST(:tokens AS JSON)) AS BIGINT)))
ORDER BY l.sequence DESC LIMIT :limit
