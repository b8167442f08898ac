-- 1348564087, "Patw" as in an SQLite file, where the schema says that it is ours
SELECT CASE WHEN obj_description(to_regclass('schema_version'), 'pg_class') = 'Patwarden' THEN 1348564087 ELSE 0 END
