ALTER TABLE access_new RENAME TO access
