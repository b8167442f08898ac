-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the chain ends: who appends to it has to know, and needs to see nothing else of it.
CREATE FUNCTION patwarden_audit_head(OUT sequence BIGINT, OUT hash BYTEA) RETURNS SETOF RECORD
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1 SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT l.sequence, l.hash FROM audit_leaf AS l WHERE l.sequence = (SELECT max(a.sequence) FROM audit_leaf AS a);
END
