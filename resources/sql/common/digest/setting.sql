SELECT enabled, minute, zone FROM digest_setting WHERE organization_id = :organization
