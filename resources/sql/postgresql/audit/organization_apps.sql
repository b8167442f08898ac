-- Apps that are installed in the organization, and those that did anything there among its newest entries.
SELECT a.id, a.slug FROM app AS a WHERE a.id IN (
    SELECT i.app_id FROM app_installation AS i WHERE i.organization_id = :organization
    UNION
    SELECT CAST(substring(newest.details FROM '"app_id":([0-9]{1,18})') AS BIGINT) FROM (
        SELECT actor_id, details FROM audit_leaf WHERE organization_id = :organization ORDER BY sequence DESC LIMIT :limit
    ) AS newest WHERE newest.actor_id IS NULL
) ORDER BY a.slug
