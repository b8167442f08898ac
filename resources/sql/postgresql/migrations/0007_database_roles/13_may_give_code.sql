-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who holds a sign-in code can be the account: so an owner of the enterprise has one for everybody but a co-owner who has a
-- password, others for somebody without one who belongs to nothing else than what they own.
CREATE FUNCTION patwarden_may_give_code(asked BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN CASE
    WHEN patwarden_rules() THEN
        EXISTS (SELECT 1 FROM account AS a WHERE a.id = asked AND NOT a.has_password)
        OR NOT EXISTS (SELECT 1 FROM membership AS m
                       WHERE m.account_id = asked AND m.enterprise_id IS NOT NULL AND m.role = 2)
    ELSE
        patwarden_owns() AND patwarden_has_member(asked)
        AND EXISTS (SELECT 1 FROM account AS a WHERE a.id = asked AND NOT a.has_password) AND patwarden_not_owned_by(asked, patwarden_me()) = 0
END
