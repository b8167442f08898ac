-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT CASE WHEN has_password THEN 1 ELSE 0 END FROM account WHERE id = :account
