SELECT token_id, permissions
FROM token_permission WHERE token_id > :after AND token_id <= :upto
