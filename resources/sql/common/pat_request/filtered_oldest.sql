-- :repository_word and :permission_word are '%' where nothing is asked
SELECT p.request_id
FROM pending AS p
CROSS JOIN request AS r
WHERE r.id = p.request_id AND p.organization_id = :organization
  AND (r.selection = 2 OR ' ' || r.repositories || ' ' LIKE :repository_word)
  AND ' ' || r.permissions || ' ' LIKE :permission_word ESCAPE '!'
  AND (CAST(:any_use AS BIGINT) = 1
       OR EXISTS (SELECT 1 FROM token AS t
                  WHERE t.id = r.token_id AND t.last_used_at > :used_after AND t.last_used_at < :used_before))
ORDER BY p.created_at ASC, p.request_id ASC LIMIT :limit OFFSET :offset
