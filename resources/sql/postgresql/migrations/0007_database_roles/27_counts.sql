-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the organization has opted in or not as before the statement that asks, and one request more or less waits, or
-- fewer where the policy approves them.
CREATE FUNCTION patwarden_counts(asked BIGINT, asked_opted_in INTEGER, asked_count BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (SELECT 1 FROM organization AS o
               WHERE o.id = asked AND (asked = ANY (patwarden_mine()) OR patwarden_rules()) AND o.opted_in = asked_opted_in
                 AND (abs(o.pending_count - asked_count) = 1
                      OR (asked_count < o.pending_count AND patwarden_approves_all(asked))))
