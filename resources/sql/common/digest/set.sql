INSERT INTO digest_setting (organization_id, enabled, minute, zone) VALUES (:organization, :enabled, :minute, :zone)
ON CONFLICT (organization_id) DO UPDATE SET enabled = excluded.enabled, minute = excluded.minute, zone = excluded.zone
