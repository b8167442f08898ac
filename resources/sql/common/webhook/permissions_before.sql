-- What the token had in the organization before this request: what the last one that was approved before it asked for.
SELECT r.permissions
FROM request AS r JOIN decision AS d ON d.request_id = r.id
WHERE r.token_id = :token AND r.organization_id = :organization AND r.id < :request AND d.verdict = 1
ORDER BY r.id DESC LIMIT 1
