SELECT account_id, organization_id, token_id FROM notice WHERE policy_change_id = :id AND kind = :kind ORDER BY id
