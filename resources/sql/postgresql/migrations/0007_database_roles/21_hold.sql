-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a token hold this, whole or not at all. The only way there is for somebody's own role. The lock is the one that our
-- programs take before they write (transaction/lock): what is checked behind it, with a snapshot of its own, is what is there.
CREATE FUNCTION patwarden_hold(asked BIGINT, wished_selection INTEGER, wished_repositories BIGINT[],
                               wished_permissions TEXT) RETURNS BIGINT
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT pg_advisory_xact_lock(1348564087);
    WITH allowed AS MATERIALIZED (
        SELECT t.id FROM token AS t
        WHERE t.id = asked AND current_setting('transaction_isolation') = 'read committed'
          AND patwarden_may_hold(asked, wished_selection, wished_repositories, wished_permissions)
    ), selected AS (
        UPDATE token AS t SET selection = wished_selection FROM allowed WHERE t.id = allowed.id
    ), gone AS (
        DELETE FROM token_repository AS r USING allowed
        WHERE r.token_id = allowed.id AND NOT r.repository_id = ANY (wished_repositories)
    ), come AS (
        INSERT INTO token_repository (token_id, repository_id)
        SELECT allowed.id, w.id FROM allowed CROSS JOIN unnest(wished_repositories) AS w (id)
        ON CONFLICT DO NOTHING
    ), permitted AS (
        INSERT INTO token_permission (token_id, permissions) SELECT allowed.id, wished_permissions FROM allowed
        ON CONFLICT (token_id) DO UPDATE SET permissions = excluded.permissions
    )
    SELECT count(*) FROM allowed;
END
