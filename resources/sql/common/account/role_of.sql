-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT database_role FROM account WHERE id = :account
