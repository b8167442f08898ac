-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM account WHERE database_role = :role
