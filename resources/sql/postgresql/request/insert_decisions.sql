INSERT INTO decision (request_id, verdict, rule, account_id, decided_at, reason)
SELECT CAST(i.value AS BIGINT), CAST(:verdict AS INTEGER), CAST(:rule AS INTEGER), CAST(:account AS BIGINT),
       CAST(:decided_at AS BIGINT), CAST(:reason AS TEXT)
FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) AS i (value)
