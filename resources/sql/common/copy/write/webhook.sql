INSERT INTO webhook (id, organization_id, url, secret, active, account_id, created_at)
VALUES (:id, :organization_id, :url, :secret, :active, :account_id, :created_at)
