-- SPDX-License-Identifier: GPL-3.0-or-later
-- The organizations whose Apps the person looks after: those owned, and with the enterprise all of its.
CREATE FUNCTION patwarden_governed() RETURNS BIGINT[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN (SELECT coalesce(array_agg(o.id), CAST('{}' AS BIGINT[])) FROM organization AS o
        WHERE o.id = ANY (patwarden_owned()) OR (o.enterprise_id IS NOT NULL AND patwarden_rules()))
