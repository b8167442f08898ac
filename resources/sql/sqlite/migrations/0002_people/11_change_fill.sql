INSERT INTO change_new SELECT revision, kind, organization_id, request_id FROM change
