COMMENT ON TABLE estate IS 'One row: what this database is. Times everywhere are microseconds since 1970, UTC.'
