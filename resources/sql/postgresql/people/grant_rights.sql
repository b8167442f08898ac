-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the policies of migration 0007 then narrow down to rows. Columns that are not named are nobody's: password hashes, the
-- hashes of secrets, and who has which role. To be run again after an upgrade that adds tables.
DO $$
DECLARE
    people TEXT := (SELECT 'patwarden_people_' || d.oid FROM pg_catalog.pg_database AS d WHERE d.datname = current_database());
    one TEXT;
    called REGPROCEDURE;
BEGIN
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), people);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), people);
    FOR called IN SELECT p.oid FROM pg_catalog.pg_proc AS p
                  WHERE p.pronamespace = CAST(current_schema() AS REGNAMESPACE) AND starts_with(p.proname, 'patwarden_') LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', called, people);
    END LOOP;
    FOREACH one IN ARRAY ARRAY[
        'SELECT ON schema_version', 'SELECT ON estate', 'SELECT, UPDATE (opted_in) ON enterprise',
        'SELECT, INSERT (name, enterprise_id, created_at), UPDATE (opted_in, pending_count) ON organization',
        'SELECT (id, external_id, login, name, email, managed, has_password, created_at),
         INSERT (external_id, login, name, email, managed, password, created_at), UPDATE (name, email) ON account',
        'SELECT, INSERT (account_id, enterprise_id, organization_id, role, since), UPDATE (role), DELETE ON membership',
        'SELECT ON repository',
        'SELECT, INSERT, UPDATE (choice, set_by, set_at) ON policy',
        'SELECT, INSERT (scope, scope_id, policy, before, after, state, account_id, decided_at, takes_effect_at, ended_at),
         UPDATE (state, ended_at, ended_by) ON policy_change',
        'SELECT (id, external_id, kind, account_id, organization_id, name, description, selection, scopes, created_at, expires_at,
                 last_used_at, revoked_at, last_eight, deleted_at, expiry_told_days),
         INSERT (kind, account_id, organization_id, name, description, selection, scopes, created_at, expires_at, secret_hash,
                 last_eight, external_id, last_used_at, revoked_at, deleted_at),
         UPDATE (name, description, scopes, expires_at, secret_hash, last_eight, revoked_at, deleted_at, expiry_told_days) ON token',
        'SELECT ON token_permission', 'SELECT ON token_repository',
        'SELECT, INSERT (organization_id, token_id, account_id, token_name, reason, selection, repositories, repository_count,
                         permissions, created_at, expires_at, last_used_at, external_id, source) ON request',
        'SELECT, INSERT, DELETE ON pending', 'SELECT, INSERT ON decision', 'SELECT, INSERT, UPDATE ON access',
        'SELECT, INSERT (kind, organization_id, request_id) ON change',
        'SELECT, INSERT (account_id, kind, organization_id, token_id, request_id, actor_id, reason, created_at, about_at,
                         policy_change_id, role, app_id), UPDATE (read_at) ON notice',
        'SELECT, INSERT, UPDATE (code_hash, made_by, made_at, expires_at) ON sign_in_code',
        'SELECT, INSERT ON audit_leaf',
        'SELECT, INSERT (organization_id, slug, name, description, client_id, public_key, requests_level, tokens_level, created_at,
                         updated_at, created_by),
         UPDATE (public_key, requests_level, tokens_level, updated_at, removed_at) ON app',
        'SELECT, INSERT (app_id, organization_id, requests_level, tokens_level, created_at, updated_at),
         UPDATE (requests_level, tokens_level, updated_at, suspended_at), DELETE ON app_installation',
        'SELECT (id, installation_id), DELETE ON app_token',
        'SELECT, UPDATE (state, attempts, due_at, ended_at) ON delivery',
        'SELECT, INSERT, UPDATE ON digest_setting', 'SELECT, INSERT, UPDATE ON mail_preference',
        'SELECT, INSERT (organization_id, url, secret, active, account_id, created_at), UPDATE (url, secret, active), DELETE ON webhook',
        'SELECT, INSERT (guid, webhook_id, request_id, action, actor_id, redelivery, payload, created_at, due_at), DELETE
         ON webhook_delivery'] LOOP
        EXECUTE format('GRANT %s TO %I', one, people);
    END LOOP;
END $$
