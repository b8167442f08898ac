DROP TABLE decision
