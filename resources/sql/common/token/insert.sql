INSERT INTO token (external_id, kind, account_id, organization_id, name, description, selection, scopes, created_at,
                   expires_at, last_used_at, revoked_at, deleted_at, secret_hash, last_eight)
VALUES (:external_id, :kind, :account, :organization, :name, :description, :selection, :scopes, :created_at,
        :expires_at, :last_used_at, :revoked_at, :deleted_at, :secret_hash, :last_eight)
RETURNING id
