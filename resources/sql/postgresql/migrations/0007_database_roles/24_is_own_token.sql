-- SPDX-License-Identifier: GPL-3.0-or-later
-- A fine-grained token of the person for the organization.
CREATE FUNCTION patwarden_is_own_token(asked_token BIGINT, asked BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (SELECT 1 FROM token AS t
               WHERE t.id = asked_token AND t.account_id = patwarden_me() AND t.organization_id = asked)
