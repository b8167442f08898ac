-- SPDX-License-Identifier: GPL-3.0-or-later
-- As it stands before the statement that asks; 0: none.
CREATE FUNCTION patwarden_access_state(asked_token BIGINT, asked BIGINT) RETURNS INTEGER
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN coalesce((SELECT a.state FROM access AS a WHERE a.token_id = asked_token AND a.organization_id = asked), 0)
