-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the person owns the enterprise.
CREATE FUNCTION patwarden_rules() RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (SELECT 1 FROM membership AS m
               WHERE m.account_id = patwarden_me() AND m.enterprise_id IS NOT NULL AND m.role = 2)
