COMMENT ON COLUMN repository.visibility IS '1 public, 2 internal, 3 private'
