-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE account SET database_role = :role WHERE id = :account
