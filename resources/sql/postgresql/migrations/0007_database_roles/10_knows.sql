-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the account owns something that the person belongs to: such people are told of requests, and decide them.
CREATE FUNCTION patwarden_knows(asked BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (SELECT 1 FROM membership AS m
               WHERE m.account_id = asked AND m.role = 2
                 AND (m.organization_id = ANY (patwarden_mine())
                      OR (m.enterprise_id IS NOT NULL
                          AND EXISTS (SELECT 1 FROM organization AS o
                                      WHERE o.id = ANY (patwarden_mine()) AND o.enterprise_id = m.enterprise_id))))
