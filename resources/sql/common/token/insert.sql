INSERT INTO token (external_id, kind, account_id, organization_id, name, description, selection, scopes, created_at,
                   expires_at, last_used_at, revoked_at)
VALUES (:external_id, :kind, :account, :organization, :name, :description, :selection, :scopes, :created_at,
        :expires_at, :last_used_at, :revoked_at)
