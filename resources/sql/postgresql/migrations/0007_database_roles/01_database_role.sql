-- SPDX-License-Identifier: GPL-3.0-or-later
-- The database role that the person signs in with; NULL: none, they come in through a role that owns the tables.
ALTER TABLE account ADD COLUMN database_role TEXT COLLATE "C" CHECK (database_role <> '')
