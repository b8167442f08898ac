UPDATE enterprise SET opted_in = 1 WHERE id = :id
