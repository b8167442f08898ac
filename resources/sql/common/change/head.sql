SELECT max(revision) FROM change
