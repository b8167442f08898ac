SELECT revision, kind, organization_id, request_id
FROM change WHERE revision > :after AND revision <= :upto
