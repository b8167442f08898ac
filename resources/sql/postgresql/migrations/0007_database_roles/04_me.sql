-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose session this is; NULL where the role is nobody's. The functions of this folder look past row-level security; their
-- bodies are bound to these tables when they are made, so that nobody's search_path leads them elsewhere.
CREATE FUNCTION patwarden_me() RETURNS BIGINT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN (SELECT id FROM account WHERE database_role = CAST(session_user AS TEXT))
