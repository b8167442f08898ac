-- Who belongs to what, by the membership's id.
SELECT m.id, m.account_id, coalesce(m.organization_id, 0), m.role FROM membership AS m
WHERE m.id > :after ORDER BY m.id LIMIT :limit
