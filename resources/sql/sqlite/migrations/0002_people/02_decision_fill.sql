INSERT INTO decision_new SELECT request_id, verdict, rule, account_id, decided_at, reason FROM decision
