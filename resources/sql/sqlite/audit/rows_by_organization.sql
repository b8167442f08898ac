-- Looks only at what the index of its first condition finds; the others are written so that none of their indexes is taken.
SELECT l.sequence, l.at, l.actor_id, l.action, l.organization_id, l.token_id, l.request_id, l.details, l.hash,
       coalesce(a.login, ''), coalesce(o.name, ''), coalesce(t.name, '')
FROM audit_leaf AS l
LEFT JOIN account AS a ON a.id = l.actor_id
LEFT JOIN organization AS o ON o.id = l.organization_id
LEFT JOIN token AS t ON t.id = l.token_id
WHERE l.organization_id IS :value AND l.sequence >= :from AND l.sequence < :before
  AND +l.at >= :from_time AND +l.at < :until_time
  AND (:actors = '[]'
       OR coalesce(l.actor_id, -CASE WHEN json_valid(l.details) THEN json_extract(l.details, '$.app_id') END, 0)
          IN (SELECT value FROM json_each(:actors)))
  AND (:actions = '[]' OR l.action IN (SELECT value FROM json_each(:actions)))
  AND (:organizations = '[]' OR coalesce(l.organization_id, 0) IN (SELECT value FROM json_each(:organizations)))
  AND (:tokens = '[]' OR l.token_id IN (SELECT value FROM json_each(:tokens)))
ORDER BY l.sequence DESC LIMIT :limit
