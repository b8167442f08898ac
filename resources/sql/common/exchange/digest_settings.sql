SELECT o.name, s.enabled, s.minute, s.zone
FROM digest_setting AS s
JOIN organization AS o ON o.id = s.organization_id
ORDER BY o.name
