-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether it is a request of the person's that nobody has decided. Behind the lock, as in patwarden_hold().
CREATE FUNCTION patwarden_may_queue(asked BIGINT, asked_organization BIGINT, asked_at BIGINT) RETURNS BOOLEAN
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT pg_advisory_xact_lock(1348564087);
    SELECT current_setting('transaction_isolation') = 'read committed'
       AND EXISTS (SELECT 1 FROM request AS r
                   WHERE r.id = asked AND r.account_id = patwarden_me() AND r.organization_id = asked_organization
                     AND r.created_at = asked_at)
       AND NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.request_id = asked);
END
