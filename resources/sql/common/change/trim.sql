DELETE FROM change WHERE revision <= :revision
