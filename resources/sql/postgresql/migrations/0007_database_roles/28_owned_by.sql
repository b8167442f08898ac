-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the account owns the organization, which is one of the person's.
CREATE FUNCTION patwarden_owned_by(asked BIGINT, asked_account BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (SELECT 1 FROM membership AS m
               WHERE m.organization_id = asked AND m.account_id = asked_account AND m.role = 2
                 AND asked = ANY (patwarden_mine()))
