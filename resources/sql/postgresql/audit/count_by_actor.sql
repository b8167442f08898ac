SELECT count(*), coalesce(min(sequence), 0)
FROM (SELECT sequence FROM audit_leaf
      WHERE (actor_id = :value OR (CAST(:value AS BIGINT) IS NULL AND actor_id IS NULL)) AND sequence >= :from AND sequence < :before ORDER BY sequence DESC LIMIT :limit) AS newest
