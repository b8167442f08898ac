SELECT d.request_id, d.verdict, d.rule, d.account_id, coalesce(a.login, b.slug || '[bot]', ''), d.decided_at, d.reason
FROM decision AS d LEFT JOIN account AS a ON a.id = d.account_id
LEFT JOIN app AS b ON b.id = d.app_id
WHERE d.request_id = :request
