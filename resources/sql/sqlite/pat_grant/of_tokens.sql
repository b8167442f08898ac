-- :tokens is a JSON array of ids; the rows come newest first
SELECT a.token_id
FROM json_each(:tokens) AS asked
CROSS JOIN access AS a ON a.token_id = asked.value AND a.organization_id = :organization
CROSS JOIN token AS t ON t.id = a.token_id
WHERE t.revoked_at IS NULL AND a.state = 2
  AND (CAST(:any_permission AS BIGINT) = 1
       OR EXISTS (SELECT 1 FROM token_permission AS p
                  WHERE p.token_id = t.id AND ' ' || p.permissions || ' ' LIKE :permission_word ESCAPE '!'))
  AND (CAST(:repository AS BIGINT) = 0 OR t.selection = 2
       OR EXISTS (SELECT 1 FROM token_repository AS s WHERE s.token_id = t.id AND s.repository_id = :repository))
  AND (CAST(:any_use AS BIGINT) = 1 OR (t.last_used_at > :used_after AND t.last_used_at < :used_before))
ORDER BY a.changed_at DESC, a.token_id DESC
