-- All that were ever registered: each can have done something.
SELECT id, slug FROM app ORDER BY slug
