SELECT tr.repository_id, r.name
FROM token_repository AS tr JOIN repository AS r ON r.id = tr.repository_id
WHERE tr.token_id = :token
ORDER BY r.name
