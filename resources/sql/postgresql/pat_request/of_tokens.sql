-- :tokens is a JSON array of ids; the rows come newest first
SELECT p.request_id
FROM jsonb_array_elements_text(CAST(:tokens AS JSONB)) AS asked (value)
JOIN request AS r ON r.token_id = CAST(asked.value AS BIGINT)
JOIN pending AS p ON p.request_id = r.id
WHERE p.organization_id = :organization
  AND (r.selection = 2 OR ' ' || r.repositories || ' ' LIKE :repository_word)
  AND ' ' || r.permissions || ' ' LIKE :permission_word ESCAPE '!'
  AND (CAST(:any_use AS BIGINT) = 1
       OR EXISTS (SELECT 1 FROM token AS t
                  WHERE t.id = r.token_id AND t.last_used_at > :used_after AND t.last_used_at < :used_before))
ORDER BY p.created_at DESC, p.request_id DESC
