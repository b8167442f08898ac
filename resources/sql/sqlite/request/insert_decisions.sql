INSERT INTO decision (request_id, verdict, rule, account_id, decided_at, reason, app_id)
SELECT i.value, :verdict, :rule, :account, :decided_at, :reason, :app FROM json_each(:ids) AS i
