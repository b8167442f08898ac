-- :ids is a JSON array; the rows come in its order. OFFSET 0 keeps the look-up by id: the planner would rather read a whole
-- organization
SELECT r.id, r.token_id, r.account_id, o.login, r.token_name, r.reason, r.selection, r.permissions, r.created_at, t.expires_at,
       t.last_used_at
FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) WITH ORDINALITY AS asked (value, place)
CROSS JOIN LATERAL (SELECT id, organization_id, token_id, account_id, token_name, reason, selection, permissions, created_at
                    FROM request WHERE id = CAST(asked.value AS BIGINT) OFFSET 0) AS r
JOIN token AS t ON t.id = r.token_id
JOIN account AS o ON o.id = r.account_id
WHERE r.organization_id = :organization
ORDER BY asked.place
