-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE UNIQUE INDEX account_by_role ON account (database_role) WHERE database_role IS NOT NULL
