INSERT INTO notice (account_id, kind, organization_id, token_id, request_id, actor_id, reason, created_at, about_at,
                    policy_change_id, role, app_id)
VALUES (:account, :kind, :organization, :token, :request, :actor, :reason, :created_at, :about_at, :policy_change, :role, :app)
