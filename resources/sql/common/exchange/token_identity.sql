SELECT account_id, kind, organization_id FROM token WHERE id = :token
