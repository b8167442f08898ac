-- where the account belongs to something that :owner does not own
SELECT count(*) FROM membership AS m
WHERE m.account_id = :account
  AND NOT EXISTS (SELECT 1 FROM membership AS o
                  WHERE o.account_id = :owner AND o.role = 2
                    AND (o.organization_id = m.organization_id OR o.enterprise_id = m.enterprise_id))
