SELECT min(revision) FROM change
