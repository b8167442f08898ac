-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a request says of a token of the person's what is so: a reviewer reads the request.
CREATE FUNCTION patwarden_asks_truly(asked_token BIGINT, asked BIGINT, said_name TEXT, said_selection INTEGER,
                                     said_repositories TEXT, said_count BIGINT, said_expiry BIGINT, said_use BIGINT)
RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (
    SELECT 1 FROM token AS t
    WHERE t.id = asked_token AND t.account_id = patwarden_me() AND t.organization_id = asked AND t.name = said_name
      AND t.expires_at IS NOT DISTINCT FROM said_expiry AND t.last_used_at IS NOT DISTINCT FROM said_use
      AND (said_selection = 3 OR said_repositories = '')
      AND said_count = cardinality(string_to_array(said_repositories, ' '))
      AND NOT EXISTS (SELECT 1 FROM unnest(CAST(string_to_array(said_repositories, ' ') AS BIGINT[])) AS i (id)
                      WHERE NOT EXISTS (SELECT 1 FROM repository AS r WHERE r.id = i.id AND r.organization_id = asked)))
