-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the owner of a token may say of its access: it waits, with what the token holds; it ended; or it is approved where
-- nobody has to do that. What was revoked stays so. Behind the lock.
CREATE FUNCTION patwarden_may_set_access(asked_token BIGINT, asked_organization BIGINT, asked_state INTEGER,
                                         asked_rule INTEGER, asked BIGINT) RETURNS BOOLEAN
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT pg_advisory_xact_lock(1348564087);
    SELECT current_setting('transaction_isolation') = 'read committed'
       AND patwarden_is_own_token(asked_token, asked_organization)
       AND (asked_state = 5
            OR (NOT EXISTS (SELECT 1 FROM access AS a WHERE a.token_id = asked_token
                            AND a.organization_id = asked_organization AND a.state = 5)
                AND (asked_state = 4 OR (asked_state = 1 AND patwarden_waits_as_asked(asked, asked_token))
                     OR (asked_state = 2 AND asked_rule = 3 AND patwarden_lets_in_unasked(asked_organization)))));
END
