-- Who belongs to the organization, and who did anything there among its newest entries.
SELECT a.id, a.login FROM account AS a WHERE a.id IN (
    SELECT m.account_id FROM membership AS m WHERE m.organization_id = :organization
    UNION
    SELECT newest.actor_id FROM (
        SELECT actor_id FROM audit_leaf WHERE organization_id = :organization ORDER BY sequence DESC LIMIT :limit
    ) AS newest WHERE newest.actor_id IS NOT NULL
) ORDER BY a.login
