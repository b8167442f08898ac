INSERT INTO notice (id, account_id, kind, organization_id, token_id, request_id, actor_id, reason, created_at,
                    read_at, delivered_at, about_at, policy_change_id, role, app_id)
VALUES (:id, :account_id, :kind, :organization_id, :token_id, :request_id, :actor_id, :reason, :created_at,
        :read_at, :delivered_at, :about_at, :policy_change_id, :role, :app_id)
