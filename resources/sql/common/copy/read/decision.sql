SELECT request_id, verdict, rule, account_id, decided_at, reason, app_id
FROM decision WHERE request_id > :after AND request_id <= :upto
