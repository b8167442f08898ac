SELECT revision, kind, organization_id, request_id FROM change WHERE revision > :revision ORDER BY revision LIMIT :limit
