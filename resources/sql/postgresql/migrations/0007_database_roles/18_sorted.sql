-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION patwarden_sorted(ids BIGINT[]) RETURNS BIGINT[]
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
RETURN (SELECT coalesce(array_agg(DISTINCT i.id ORDER BY i.id), CAST('{}' AS BIGINT[])) FROM unnest(ids) AS i (id))
