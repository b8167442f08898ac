INSERT INTO token_repository (token_id, repository_id) SELECT :token, i.value FROM json_each(:ids) AS i
