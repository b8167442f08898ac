INSERT INTO change (kind, organization_id, request_id)
SELECT :kind, :organization, i.value FROM json_each(:ids) AS i
