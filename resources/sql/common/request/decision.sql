SELECT d.request_id, d.verdict, d.rule, d.account_id, coalesce(a.login, ''), d.decided_at, d.reason
FROM decision AS d LEFT JOIN account AS a ON a.id = d.account_id
WHERE d.request_id = :request
