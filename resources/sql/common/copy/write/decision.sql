INSERT INTO decision (request_id, verdict, rule, account_id, decided_at, reason)
VALUES (:request_id, :verdict, :rule, :account_id, :decided_at, :reason)
