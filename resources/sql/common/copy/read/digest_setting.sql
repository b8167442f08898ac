SELECT organization_id, enabled, minute, zone
FROM digest_setting WHERE organization_id > :after AND organization_id <= :upto
