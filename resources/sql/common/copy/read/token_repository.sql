SELECT token_id, repository_id
FROM token_repository WHERE token_id > :after AND token_id <= :upto
