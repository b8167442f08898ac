SELECT r.id, r.token_id, r.account_id, r.token_name, coalesce(a.state, 0), coalesce(a.request_id, 0)
FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) AS i (value)
JOIN request AS r ON r.id = CAST(i.value AS BIGINT)
LEFT JOIN access AS a ON a.token_id = r.token_id AND a.organization_id = r.organization_id
