-- :ids is a JSON array; the rows come in its order
SELECT r.id, r.token_id, r.account_id, o.login, r.token_name, r.reason, r.selection, r.permissions, r.created_at, t.expires_at,
       t.last_used_at
FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) WITH ORDINALITY AS asked (value, place)
JOIN request AS r ON r.id = CAST(asked.value AS BIGINT) AND r.organization_id = :organization
JOIN token AS t ON t.id = r.token_id
JOIN account AS o ON o.id = r.account_id
ORDER BY asked.place
