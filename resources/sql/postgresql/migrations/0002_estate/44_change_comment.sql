COMMENT ON TABLE change IS 'What changed, for programs that have the estate open. kind: 1 request arrived, 2 request decided, 3 policies, 4 tokens, 5 members.'
