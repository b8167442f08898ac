INSERT INTO decision (request_id, verdict, rule, account_id, decided_at, reason, app_id)
VALUES (:request_id, :verdict, :rule, :account_id, :decided_at, :reason, :app_id)
