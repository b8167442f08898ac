SELECT max(id) FROM token
