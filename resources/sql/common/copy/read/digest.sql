SELECT organization_id, day, account_id, mailed
FROM digest WHERE organization_id > :after AND organization_id <= :upto
