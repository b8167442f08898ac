ALTER TABLE change_new RENAME TO change
