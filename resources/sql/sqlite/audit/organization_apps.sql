-- Apps that are installed in the organization, and those that did anything there among its newest entries.
SELECT a.id, a.slug FROM app AS a WHERE a.id IN (
    SELECT i.app_id FROM app_installation AS i WHERE i.organization_id = :organization
    UNION
    SELECT CASE WHEN json_valid(newest.details) THEN json_extract(newest.details, '$.app_id') END FROM (
        SELECT actor_id, details FROM audit_leaf WHERE organization_id = :organization ORDER BY sequence DESC LIMIT :limit
    ) AS newest WHERE newest.actor_id IS NULL
) ORDER BY a.slug
