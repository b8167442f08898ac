INSERT INTO webhook (organization_id, url, secret, active, account_id, created_at)
VALUES (:organization, :url, :secret, :active, :account, :created_at)
RETURNING id
