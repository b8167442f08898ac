COMMENT ON TABLE app_token IS 'What an installation acts with for an hour; narrowed where it was asked for with less. Levels: 0 none, 1 read, 2 write.'
