DROP TABLE change
