-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT CASE WHEN pg_has_role(c.relowner, 'USAGE') THEN 1 ELSE 0 END FROM pg_catalog.pg_class AS c
WHERE c.oid = to_regclass('schema_version')
