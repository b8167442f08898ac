COMMENT ON TABLE request IS 'What was asked for, as it was asked: a row never changes. Whether it waits says pending, else decision.'
