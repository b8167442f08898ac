-- :requests is a JSON array of ids; the rows come in its order
SELECT r.id, r.organization_id, r.token_id, r.account_id, r.token_name, r.reason, r.selection, r.repositories,
       r.repository_count, r.permissions, r.created_at, r.expires_at, r.last_used_at, a.login
FROM jsonb_array_elements_text(CAST(:requests AS JSONB)) WITH ORDINALITY AS asked (value, place)
JOIN pending AS p ON p.request_id = CAST(asked.value AS BIGINT)
JOIN request AS r ON r.id = p.request_id
JOIN account AS a ON a.id = r.account_id
ORDER BY asked.place
