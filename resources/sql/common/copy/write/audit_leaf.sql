INSERT INTO audit_leaf (sequence, at, actor_id, action, organization_id, token_id, request_id, details, hash)
VALUES (:sequence, :at, :actor_id, :action, :organization_id, :token_id, :request_id, :details, :hash)
