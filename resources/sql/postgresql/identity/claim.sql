COMMENT ON TABLE schema_version IS 'Patwarden'
