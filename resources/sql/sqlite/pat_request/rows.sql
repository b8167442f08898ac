-- :ids is a JSON array; the rows come in its order
SELECT r.id, r.token_id, r.account_id, o.login, r.token_name, r.reason, r.selection, r.permissions, r.created_at, t.expires_at,
       t.last_used_at
FROM json_each(:ids) AS asked
CROSS JOIN request AS r ON r.id = asked.value AND +r.organization_id = :organization
CROSS JOIN token AS t ON t.id = r.token_id
CROSS JOIN account AS o ON o.id = r.account_id
ORDER BY asked.key
