-- of the enterprise, or of an organization it owns
SELECT count(*)
FROM membership AS m LEFT JOIN organization AS o ON o.id = m.organization_id
WHERE m.account_id = :account AND (m.enterprise_id IS NOT NULL OR o.enterprise_id IS NOT NULL)
