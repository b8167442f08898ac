-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the request is one of the token's that waits, and the token holds what it asks for: approving it leaves that as it is.
CREATE FUNCTION patwarden_waits_as_asked(asked BIGINT, asked_token BIGINT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (
    SELECT 1
    FROM request AS r
    JOIN pending AS w ON w.request_id = r.id
    JOIN token AS t ON t.id = r.token_id AND t.organization_id = r.organization_id
    LEFT JOIN token_permission AS p ON p.token_id = t.id
    WHERE r.id = asked AND r.token_id = asked_token AND r.selection = t.selection
      AND r.permissions = coalesce(p.permissions, '')
      AND patwarden_sorted(CAST(string_to_array(r.repositories, ' ') AS BIGINT[]))
          = patwarden_sorted(ARRAY(SELECT s.repository_id FROM token_repository AS s WHERE s.token_id = t.id)))
