SELECT r.id
FROM token AS t
CROSS JOIN request AS r ON r.token_id = t.id AND r.organization_id = :organization
CROSS JOIN pending AS p ON p.request_id = r.id
WHERE t.account_id = :account
ORDER BY r.id
