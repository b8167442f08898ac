UPDATE token SET selection = :selection WHERE id = :token
