COMMENT ON TABLE token IS 'kind: 1 fine-grained, 2 classic. selection: 1 public repositories, 2 all, 3 selected (fine-grained only).'
