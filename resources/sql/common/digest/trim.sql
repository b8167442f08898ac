DELETE FROM digest WHERE organization_id = :organization AND day < :before
