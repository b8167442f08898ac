-- who acts with the token, and the levels of token, installation and App: the lowest counts
SELECT a.id, a.slug, a.name, i.id, i.organization_id, t.requests_level, t.tokens_level, i.requests_level, i.tokens_level,
       a.requests_level, a.tokens_level, t.expires_at, i.suspended_at
FROM app_token AS t
JOIN app_installation AS i ON i.id = t.installation_id
JOIN app AS a ON a.id = i.app_id
WHERE t.secret_hash = :secret_hash AND a.removed_at IS NULL
