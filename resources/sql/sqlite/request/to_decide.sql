SELECT r.id, r.token_id, r.account_id, r.token_name, coalesce(a.state, 0), coalesce(a.request_id, 0)
FROM json_each(:ids) AS i
CROSS JOIN request AS r ON r.id = i.value
LEFT JOIN access AS a ON a.token_id = r.token_id AND a.organization_id = r.organization_id
