SELECT count(*) FROM delivery WHERE state = 3
