-- :tokens is a JSON array of ids; the rows come newest first
SELECT p.request_id
FROM json_each(:tokens) AS asked
CROSS JOIN request AS r ON r.token_id = asked.value
CROSS JOIN pending AS p ON p.request_id = r.id
WHERE +p.organization_id = :organization
  AND (r.selection = 2 OR ' ' || r.repositories || ' ' LIKE :repository_word)
  AND ' ' || r.permissions || ' ' LIKE :permission_word ESCAPE '!'
  AND (CAST(:any_use AS BIGINT) = 1
       OR EXISTS (SELECT 1 FROM token AS t
                  WHERE t.id = r.token_id AND t.last_used_at > :used_after AND t.last_used_at < :used_before))
ORDER BY p.created_at DESC, p.request_id DESC
