-- the one after :skip others that are alike
SELECT id FROM token
WHERE account_id = :account AND name = :name AND created_at = :created_at AND kind = :kind
  AND coalesce(organization_id, 0) = :organization
ORDER BY id
LIMIT 1 OFFSET :skip
