-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the person owns anything: who does may look accounts up, to invite them.
CREATE FUNCTION patwarden_owns() RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (SELECT 1 FROM membership AS m WHERE m.account_id = patwarden_me() AND m.role = 2)
