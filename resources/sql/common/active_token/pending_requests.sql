-- what a token asks for on top of what it has, the newest first
SELECT r.id
FROM request AS r CROSS JOIN pending AS p
WHERE p.request_id = r.id
  AND r.token_id = :token AND r.organization_id = :organization
ORDER BY r.created_at DESC, r.id DESC
