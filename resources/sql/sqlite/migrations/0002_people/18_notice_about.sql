ALTER TABLE notice ADD COLUMN about_at INTEGER -- the moment it speaks of
