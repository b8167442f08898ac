-- those that stand alone and are not the account's own
SELECT o.id FROM organization AS o
WHERE o.enterprise_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM membership AS m
                  WHERE m.organization_id = o.id AND m.account_id = :account AND m.role = 2)
