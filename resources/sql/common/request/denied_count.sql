SELECT count(*)
FROM token AS t
CROSS JOIN request AS r ON r.token_id = t.id AND r.organization_id = :organization
CROSS JOIN decision AS d ON d.request_id = r.id AND d.verdict = 2
WHERE t.account_id = :account
