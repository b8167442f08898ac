-- The fewest days ahead (14, 7, 3, 1) at which its owner was told that it expires; NULL: not yet.
ALTER TABLE token ADD COLUMN expiry_told_days INTEGER
