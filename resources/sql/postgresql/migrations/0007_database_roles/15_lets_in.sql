-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the organization lets the person's fine-grained tokens ask.
CREATE FUNCTION patwarden_lets_in(asked BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN asked = ANY (patwarden_mine()) AND patwarden_choice(asked, 1) = 2
       AND EXISTS (SELECT 1 FROM organization AS o LEFT JOIN enterprise AS e ON e.id = o.enterprise_id
                   WHERE o.id = asked AND (o.opted_in = 1 OR e.opted_in = 1))
