-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the person owns the enterprise of the organization, and approval is not required there: then what waits is approved
-- by the policy. Nothing else is an enterprise owner's to decide.
CREATE FUNCTION patwarden_approves_all(asked BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN patwarden_rules() AND patwarden_choice(asked, 2) = 2
       AND EXISTS (SELECT 1 FROM organization AS o WHERE o.id = asked AND o.enterprise_id IS NOT NULL)
