INSERT INTO digest (organization_id, day, account_id, mailed)
VALUES (:organization_id, :day, :account_id, :mailed)
