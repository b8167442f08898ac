-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether it lets them in without that anybody has to approve it.
CREATE FUNCTION patwarden_lets_in_unasked(asked BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN patwarden_lets_in(asked) AND (asked = ANY (patwarden_owned()) OR patwarden_choice(asked, 2) = 2)
