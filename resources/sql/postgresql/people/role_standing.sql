-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0: there is no such role; 1: it goes past row-level security, as it owns the tables or everything; 2: it can be a person's.
SELECT coalesce(max(CASE WHEN r.rolsuper OR r.rolbypassrls OR pg_has_role(r.oid, c.relowner, 'MEMBER') THEN 1 ELSE 2 END), 0)
FROM pg_catalog.pg_roles AS r CROSS JOIN pg_catalog.pg_class AS c
WHERE r.rolname = :role AND c.oid = CAST('account' AS REGCLASS)
