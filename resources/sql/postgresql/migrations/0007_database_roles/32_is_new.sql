-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the organization is one of an enterprise that nobody belongs to yet: who makes it becomes its owner.
CREATE FUNCTION patwarden_is_new(asked BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (SELECT 1 FROM organization AS o WHERE o.id = asked AND o.enterprise_id IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM membership AS m WHERE m.organization_id = asked)
