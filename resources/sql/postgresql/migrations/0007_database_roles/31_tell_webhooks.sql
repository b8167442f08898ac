-- SPDX-License-Identifier: GPL-3.0-or-later
-- For webhooks that the person does not see: of requests that are the person's own, or of an organization that is.
CREATE FUNCTION patwarden_tell_webhooks(asked BIGINT, requests BIGINT[], told_action INTEGER, told_at BIGINT) RETURNS VOID
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    INSERT INTO webhook_delivery (guid, webhook_id, request_id, action, actor_id, created_at, due_at)
    SELECT CAST(gen_random_uuid() AS TEXT), w.id, r.id, told_action, patwarden_me(), told_at, told_at
    FROM webhook AS w CROSS JOIN unnest(requests) AS i (id) JOIN request AS r ON r.id = i.id
    WHERE w.organization_id = asked AND w.active = 1 AND r.organization_id = asked
      AND (CASE told_action WHEN 1 THEN EXISTS (SELECT 1 FROM pending AS p WHERE p.request_id = r.id)
                            ELSE patwarden_is_decided(r.id, NULL, NULL) END)
      AND (asked = ANY (patwarden_owned()) OR patwarden_approves_all(asked)
           OR (r.account_id = patwarden_me() AND told_action IN (1, 4)));
END
