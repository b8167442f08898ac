SELECT 1 FROM app WHERE slug = :slug
