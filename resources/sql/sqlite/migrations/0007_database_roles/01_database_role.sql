-- SPDX-License-Identifier: GPL-3.0-or-later
-- The database role that the person signs in with, on a PostgreSQL server; here it is only kept.
ALTER TABLE account ADD COLUMN database_role TEXT
