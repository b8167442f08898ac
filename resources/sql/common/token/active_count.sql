SELECT count(*)
FROM token AS t JOIN access AS a ON a.token_id = t.id AND a.organization_id = :organization AND a.state = 2
WHERE t.account_id = :account AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > :now)
