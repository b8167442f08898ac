SELECT count(*), coalesce(min(sequence), 0)
FROM (SELECT sequence FROM audit_leaf
      WHERE (organization_id = :value OR (CAST(:value AS BIGINT) IS NULL AND organization_id IS NULL)) AND sequence >= :from AND sequence < :before ORDER BY sequence DESC LIMIT :limit) AS newest
