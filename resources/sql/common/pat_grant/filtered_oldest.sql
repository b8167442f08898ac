-- along the index by the time of the grant; :permission_word is '%' and :repository 0 where nothing is asked
SELECT a.token_id
FROM access AS a
CROSS JOIN token AS t
WHERE t.id = a.token_id AND t.revoked_at IS NULL AND a.organization_id = :organization AND a.state = 2
  AND (CAST(:any_permission AS BIGINT) = 1
       OR EXISTS (SELECT 1 FROM token_permission AS p
                  WHERE p.token_id = t.id AND ' ' || p.permissions || ' ' LIKE :permission_word ESCAPE '!'))
  AND (CAST(:repository AS BIGINT) = 0 OR t.selection = 2
       OR EXISTS (SELECT 1 FROM token_repository AS s WHERE s.token_id = t.id AND s.repository_id = :repository))
  AND (CAST(:any_use AS BIGINT) = 1 OR (t.last_used_at > :used_after AND t.last_used_at < :used_before))
ORDER BY a.changed_at ASC, a.token_id ASC LIMIT :limit OFFSET :offset
