-- Of the ids (a JSON array) those that wait in the organization.
DELETE FROM pending
WHERE request_id IN (SELECT CAST(i.value AS BIGINT) FROM jsonb_array_elements_text(CAST(:ids AS JSONB)) AS i (value))
  AND organization_id = CAST(:organization AS BIGINT)
RETURNING request_id
