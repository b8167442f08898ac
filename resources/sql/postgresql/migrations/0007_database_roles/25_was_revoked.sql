-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION patwarden_was_revoked(asked_token BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN (SELECT t.revoked_at IS NOT NULL FROM token AS t WHERE t.id = asked_token AND t.account_id = patwarden_me())
