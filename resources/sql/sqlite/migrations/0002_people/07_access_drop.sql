DROP TABLE access
