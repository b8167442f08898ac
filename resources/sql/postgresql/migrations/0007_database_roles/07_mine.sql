-- SPDX-License-Identifier: GPL-3.0-or-later
-- The organizations that the person belongs to.
CREATE FUNCTION patwarden_mine() RETURNS BIGINT[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN (SELECT coalesce(array_agg(m.organization_id), CAST('{}' AS BIGINT[])) FROM membership AS m
        WHERE m.account_id = patwarden_me() AND m.organization_id IS NOT NULL)
