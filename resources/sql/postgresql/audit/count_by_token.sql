SELECT count(*), coalesce(min(sequence), 0)
FROM (SELECT sequence FROM audit_leaf
      WHERE token_id = :value AND sequence >= :from AND sequence < :before ORDER BY sequence DESC LIMIT :limit) AS newest
