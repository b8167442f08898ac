-- SPDX-License-Identifier: GPL-3.0-or-later
-- by a function: the hash is not everybody's to read
SELECT CASE WHEN patwarden_has_password(CAST(:account AS BIGINT)) THEN 1 ELSE 0 END
