SELECT o.id, coalesce(s.enabled, 1), coalesce(s.minute, 540), coalesce(s.zone, 'UTC')
FROM organization AS o LEFT JOIN digest_setting AS s ON s.organization_id = o.id
ORDER BY o.id
