-- One for each active webhook of the organization and each of the requests (a JSON array of ids). Webhooks outside:
-- where there is none, the requests are not even looked at.
INSERT INTO webhook_delivery (guid, webhook_id, request_id, action, actor_id, created_at, due_at)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-A'
             || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
       w.id, i.value, :action, :actor, :at, :at
FROM webhook AS w CROSS JOIN json_each(:ids) AS i
WHERE w.organization_id = :organization AND w.active = 1
