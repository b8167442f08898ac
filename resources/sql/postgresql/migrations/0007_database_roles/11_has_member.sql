-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the account belongs to an organization that the person owns: its classic tokens reach that organization.
CREATE FUNCTION patwarden_has_member(asked BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (SELECT 1 FROM membership AS m
               WHERE m.account_id = asked AND m.organization_id = ANY (patwarden_owned()))
