-- One for each active webhook of the organization and each of the requests (a JSON array of ids).
INSERT INTO webhook_delivery (guid, webhook_id, request_id, action, actor_id, created_at, due_at)
SELECT CAST(gen_random_uuid() AS TEXT), w.id, CAST(i.value AS BIGINT), CAST(:action AS INTEGER), CAST(:actor AS BIGINT),
       CAST(:at AS BIGINT), CAST(:at AS BIGINT)
FROM webhook AS w CROSS JOIN jsonb_array_elements_text(CAST(:ids AS JSONB)) AS i (value)
WHERE w.organization_id = CAST(:organization AS BIGINT) AND w.active = 1
