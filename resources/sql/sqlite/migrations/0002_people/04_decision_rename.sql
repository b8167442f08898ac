ALTER TABLE decision_new RENAME TO decision
