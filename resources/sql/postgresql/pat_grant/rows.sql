-- :ids is a JSON array of tokens; the rows come in its order
SELECT t.id, t.id, t.account_id, o.login, t.name, '', t.selection, coalesce(p.permissions, ''), a.changed_at, t.expires_at,
       t.last_used_at
FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) WITH ORDINALITY AS asked (value, place)
JOIN token AS t ON t.id = CAST(asked.value AS BIGINT)
JOIN access AS a ON a.token_id = t.id AND a.organization_id = :organization
JOIN account AS o ON o.id = t.account_id
LEFT JOIN token_permission AS p ON p.token_id = t.id
ORDER BY asked.place
