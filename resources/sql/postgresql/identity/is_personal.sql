-- SPDX-License-Identifier: GPL-3.0-or-later
-- 1: a person's own role; 0: one that goes past row-level security, as it owns the tables
SELECT CASE WHEN row_security_active('account') THEN 1 ELSE 0 END
