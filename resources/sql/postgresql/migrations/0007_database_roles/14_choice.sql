-- SPDX-License-Identifier: GPL-3.0-or-later
-- The choice in force in an organization of the person's, see domain/effectivepolicy.h; 1 strict, 2 open.
CREATE FUNCTION patwarden_choice(asked BIGINT, asked_policy INTEGER) RETURNS INTEGER
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN (SELECT CASE WHEN (e.opted_in = 1 OR asked_policy = 3) AND coalesce(ep.choice, 0) <> 0 THEN ep.choice
                    ELSE coalesce(op.choice, CASE WHEN asked_policy = 2 THEN 1 ELSE 2 END) END
        FROM organization AS o
        LEFT JOIN enterprise AS e ON e.id = o.enterprise_id
        LEFT JOIN policy AS ep ON ep.scope = 1 AND ep.scope_id = e.id AND ep.policy = asked_policy
        LEFT JOIN policy AS op ON op.scope = 2 AND op.scope_id = o.id AND op.policy = asked_policy
        WHERE o.id = asked AND (asked = ANY (patwarden_mine()) OR patwarden_rules()))
