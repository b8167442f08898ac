-- what it owns, what is installed in it, and what its enterprise offers it
SELECT a.id, a.organization_id, a.slug, a.name, a.description, a.client_id, a.public_key, a.requests_level, a.tokens_level,
       a.created_at, a.updated_at, a.created_by, coalesce(o.name, (SELECT e.name FROM enterprise AS e), ''), coalesce(o.id, (SELECT e.id FROM enterprise AS e), 0)
FROM app AS a LEFT JOIN organization AS o ON o.id = a.organization_id
WHERE a.removed_at IS NULL
  AND (a.organization_id = :organization
       OR EXISTS (SELECT 1 FROM app_installation AS i WHERE i.app_id = a.id AND i.organization_id = :installed_in)
       OR (a.organization_id IS NULL
           AND EXISTS (SELECT 1 FROM organization AS s WHERE s.id = :offered_to AND s.enterprise_id IS NOT NULL)))
ORDER BY a.slug
