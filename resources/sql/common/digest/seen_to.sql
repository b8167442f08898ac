SELECT count(*) FROM digest WHERE organization_id = :organization AND day = :day
