INSERT INTO digest_setting (organization_id, enabled, minute, zone)
VALUES (:organization_id, :enabled, :minute, :zone)
