INSERT INTO request (external_id, organization_id, token_id, account_id, token_name, reason, selection, repositories,
                     repository_count, permissions, created_at, expires_at, last_used_at, source)
VALUES (:external_id, :organization, :token, :account, :token_name, :reason, :selection, :repositories,
        :repository_count, :permissions, :created_at, :expires_at, :last_used_at, :source)
RETURNING id
