-- Of the ids (a JSON array) those that wait in the organization. The plus: found by id, not by walking its queue.
DELETE FROM pending
WHERE request_id IN (SELECT value FROM json_each(:ids)) AND +organization_id = :organization
RETURNING request_id
