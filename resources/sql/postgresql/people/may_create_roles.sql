-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT CASE WHEN r.rolsuper OR r.rolcreaterole THEN 1 ELSE 0 END FROM pg_catalog.pg_roles AS r WHERE r.rolname = current_user
