-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asked by owners, and of oneself; by the role that owns the tables of everybody. The hash itself is nobody's to read.
CREATE FUNCTION patwarden_has_password(asked BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN (SELECT a.password <> '' FROM account AS a
        WHERE a.id = asked AND (patwarden_me() IS NULL OR asked = patwarden_me() OR patwarden_owns()))
