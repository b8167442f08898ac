-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE FUNCTION patwarden_is_decided(asked BIGINT, asked_verdict INTEGER, asked_rule INTEGER) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (SELECT 1 FROM decision AS d JOIN request AS r ON r.id = d.request_id
               WHERE d.request_id = asked
                 AND (r.account_id = patwarden_me() OR r.organization_id = ANY (patwarden_owned()) OR patwarden_rules())
                 AND (asked_verdict IS NULL OR (d.verdict = asked_verdict AND d.rule = asked_rule)))
