-- SPDX-License-Identifier: GPL-3.0-or-later
-- How much the account belongs to that the other one, who asks, does not own.
CREATE FUNCTION patwarden_not_owned_by(asked BIGINT, other BIGINT) RETURNS BIGINT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN (SELECT count(*) FROM membership AS m
        WHERE m.account_id = asked AND other = patwarden_me()
          AND NOT EXISTS (SELECT 1 FROM membership AS o
                          WHERE o.account_id = other AND o.role = 2
                            AND (o.organization_id = m.organization_id OR o.enterprise_id = m.enterprise_id)))
