INSERT INTO decision (request_id, verdict, rule, account_id, decided_at, reason, app_id)
SELECT CAST(i.value AS BIGINT), CAST(:verdict AS INTEGER), CAST(:rule AS INTEGER), CAST(:account AS BIGINT),
       CAST(:decided_at AS BIGINT), CAST(:reason AS TEXT), CAST(:app AS BIGINT)
FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) AS i (value)
