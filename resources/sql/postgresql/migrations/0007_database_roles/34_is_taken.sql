-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the request does not wait any more: who decides takes it out of the queue first. Behind the lock.
CREATE FUNCTION patwarden_is_taken(asked BIGINT) RETURNS BOOLEAN
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT pg_advisory_xact_lock(1348564087);
    SELECT current_setting('transaction_isolation') = 'read committed'
       AND NOT EXISTS (SELECT 1 FROM pending AS p WHERE p.request_id = asked);
END
