COMMENT ON TABLE access IS 'A fine-grained token''s access to an organization; no row: none. state: 1 pending, 2 approved, 3 denied, 4 cancelled, 5 revoked.'
