-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the person may make the token hold this. Its owner, where nothing was approved and nothing waits (a reviewer has
-- to get what was shown), where nobody has to approve, or where it is less; an owner of the organization what was approved.
CREATE FUNCTION patwarden_may_hold(asked BIGINT, wished_selection INTEGER, wished_repositories BIGINT[],
                                   wished_permissions TEXT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
RETURN EXISTS (
    SELECT 1
    FROM token AS t
    LEFT JOIN access AS a ON a.token_id = t.id AND a.organization_id = t.organization_id
    LEFT JOIN token_permission AS p ON p.token_id = t.id
    WHERE t.id = asked AND t.kind = 1
      AND NOT EXISTS (SELECT 1 FROM unnest(wished_repositories) AS w (id)
                      WHERE NOT EXISTS (SELECT 1 FROM repository AS r
                                        WHERE r.id = w.id
                                          AND (r.organization_id = t.organization_id
                                               OR (t.organization_id IS NULL AND r.account_id = t.account_id))))
      AND ((t.account_id = patwarden_me() AND (wished_selection = 3 OR cardinality(wished_repositories) = 0)
            AND (t.organization_id IS NULL
                 OR coalesce(a.state, 0) IN (0, 3, 4)
                 OR (a.state = 2
                     AND (patwarden_lets_in_unasked(t.organization_id)
                          OR (patwarden_less(wished_permissions, coalesce(p.permissions, ''))
                              AND (wished_selection = 1 OR t.selection = 2
                                   OR (wished_selection = 3 AND t.selection = 3
                                       AND wished_repositories <@ ARRAY(SELECT s.repository_id FROM token_repository AS s
                                                                        WHERE s.token_id = t.id))))))))
           OR ((t.organization_id = ANY (patwarden_owned()) OR patwarden_rules())
               AND EXISTS (SELECT 1 FROM request AS r JOIN decision AS d ON d.request_id = r.id
                           WHERE r.token_id = t.id AND r.organization_id = t.organization_id AND d.verdict = 1
                             AND r.selection = wished_selection AND r.permissions = wished_permissions
                             AND patwarden_sorted(CAST(string_to_array(r.repositories, ' ') AS BIGINT[]))
                                 = patwarden_sorted(wished_repositories)))))
