// SPDX-License-Identifier: GPL-3.0-or-later
#include "roleattacks.h"

namespace patwarden::test {

namespace {

QList<RoleAttack> attacksOnPeople()
{
    return {
        {"read password hashes", everybody, "SELECT password FROM account"},
        {"read whole accounts", everybody, "SELECT * FROM account"},
        {"read who fails to sign in", everybody, "SELECT failed_sign_ins FROM account"},
        {"read who has which role", everybody, "SELECT database_role FROM account"},
        {"take another's role", everybody, "UPDATE account SET database_role = 'x' WHERE id = {me}"},
        {"set a password", everybody, "UPDATE account SET password = 'x' WHERE id = {member}"},
        {"rename somebody", Owner | Chief | Other | Stranger, "UPDATE account SET name = 'x' WHERE id = {member}"},
        {"remove an account", everybody, "DELETE FROM account WHERE id = {stranger}"},
        {"make an account", Member | Stranger,
         "INSERT INTO account (login, name, email, managed, created_at) VALUES ('x', '', '', 0, 1)"},
        {"make an account with a password", everybody,
         "INSERT INTO account (login, name, email, managed, password, created_at) VALUES ('x', '', '', 0, 'h', "
         "1)"},
        {"make a managed account", everybody & ~Chief,
         "INSERT INTO account (login, name, email, managed, password, created_at) VALUES ('x', '', '', 1, '', 1)"},
        {"raise one's role", Member | Stranger, "UPDATE membership SET role = 2 WHERE account_id = {me}"},
        {"raise everybody's role", Other | Member | Stranger,
         "UPDATE membership SET role = 2 WHERE organization_id = {org}"},
        {"join an organization", Chief | Other | Stranger,
         "INSERT INTO membership (account_id, organization_id, role, since) VALUES ({me}, {org}, 2, 1)"},
        {"move a membership", everybody, "UPDATE membership SET account_id = {me}"},
        {"join the enterprise", everybody & ~Chief,
         "INSERT INTO membership (account_id, enterprise_id, role, since) VALUES ({me}, {enterprise}, 2, 1)"},
        {"throw somebody out", Other | Member | Stranger, "DELETE FROM membership WHERE account_id = {owner}"},
        {"throw an owner of the enterprise out", everybody & ~Chief,
         "DELETE FROM membership WHERE account_id = {chief}"},
        {"make a code for an owner", everybody & ~Chief,
         "INSERT INTO sign_in_code (account_id, code_hash, made_by, made_at, expires_at) "
         "VALUES ({chief}, decode(repeat('00', 32), 'hex'), {me}, 1, 9000000000000000)"},
        {"make a code for somebody of another organization", Owner | Other | Member | Stranger,
         "INSERT INTO sign_in_code (account_id, code_hash, made_by, made_at, expires_at) "
         "VALUES ({guest}, decode(repeat('00', 32), 'hex'), {me}, 1, 9000000000000000)"},
        {"make a code in another's name", everybody,
         "INSERT INTO sign_in_code (account_id, code_hash, made_by, made_at, expires_at) "
         "VALUES ({member}, decode(repeat('00', 32), 'hex'), {stranger}, 1, 9000000000000000)"},
        {"set a policy of an organization", Chief | Other | Member | Stranger,
         "INSERT INTO policy (scope, scope_id, policy, choice, set_by, set_at) VALUES (2, {org}, 2, 2, {me}, 1)"},
        {"change a policy of an organization", Chief | Other | Member | Stranger,
         "UPDATE policy SET choice = 2, set_by = {me} WHERE scope = 2 AND scope_id = {org}"},
        {"set a policy in another's name", Owner,
         "INSERT INTO policy (scope, scope_id, policy, choice, set_by, set_at) VALUES (2, {org}, 2, 2, {chief}, "
         "1)"},
        {"set a policy of the enterprise", everybody & ~Chief,
         "INSERT INTO policy (scope, scope_id, policy, choice, set_by, set_at) "
         "VALUES (1, {enterprise}, 2, 2, {me}, 1)"},
        {"remove a policy", everybody, "DELETE FROM policy"},
        {"plan a policy", Chief | Other | Member | Stranger,
         "INSERT INTO policy_change (scope, scope_id, policy, before, after, state, account_id, decided_at, "
         "takes_effect_at) VALUES (2, {org}, 2, 1, 2, 1, {me}, 1, 2)"},
        {"opt in", Chief | Other | Member | Stranger,
         "UPDATE organization SET opted_in = 1 - opted_in WHERE id = {org}"},
        {"opt the enterprise in", everybody & ~Chief, "UPDATE enterprise SET opted_in = 1 - opted_in"},
        {"clear the count of the queue", Chief | Other | Member | Stranger,
         "UPDATE organization SET pending_count = pending_count + 7 WHERE id = {org}"},
    };
}

QList<RoleAttack> attacksOnTokens()
{
    return {
        {"read the hashes of secrets", everybody, "SELECT secret_hash FROM token"},
        {"read whole tokens", everybody, "SELECT * FROM token"},
        {"read another's token", Other | Stranger, "SELECT id FROM token WHERE account_id = {member}"},
        {"make a token for another", Owner | Chief | Other | Stranger,
         "INSERT INTO token (kind, account_id, name, selection, created_at) VALUES (1, {member}, 'x', 1, 1)"},
        {"make a token for an organization that one is not in", Chief | Other | Stranger,
         "INSERT INTO token (kind, account_id, organization_id, name, selection, created_at) "
         "VALUES (1, {me}, {org}, 'x', 1, 1)"},
        {"take another's token", Owner | Chief | Other | Stranger,
         "UPDATE token SET secret_hash = decode(repeat('00', 32), 'hex') WHERE id = {waiting}"},
        {"rename another's token", Owner | Chief | Other | Stranger,
         "UPDATE token SET name = 'x' WHERE id = {waiting}"},
        {"make a token one's own", everybody, "UPDATE token SET account_id = {me} WHERE id = {waiting}"},
        {"widen the repositories", everybody, "UPDATE token SET selection = 2 WHERE id = {active}"},
        {"remove a token", everybody, "DELETE FROM token WHERE id = {active}"},
        {"bring a deleted token back", Member, "UPDATE token SET revoked_at = NULL WHERE id = {deleted}"},
        {"write permissions", everybody,
         "UPDATE token_permission SET permissions = 'repository:administration:write'"},
        {"add repositories", everybody,
         "INSERT INTO token_repository (token_id, repository_id) VALUES ({active}, {repo})"},
        {"hold more while it waits", everybody,
         "SELECT 1 WHERE patwarden_hold({waiting}, 2, '{}', 'repository:administration:write') = 1"},
        {"hold less while it waits", everybody, "SELECT 1 WHERE patwarden_hold({waiting}, 1, '{}', '') = 1"},
        {"hold more than was approved", everybody,
         "SELECT 1 WHERE patwarden_hold({active}, 1, '{}', 'repository:contents:write') = 1"},
        {"hold more repositories than were approved", everybody,
         "SELECT 1 WHERE patwarden_hold({active}, 3, '{{repo}}', 'repository:contents:read') = 1"},
        {"hold repositories where public ones were approved", everybody,
         "SELECT 1 WHERE patwarden_hold({open}, 3, '{{first}}', 'repository:contents:read') = 1"},
        {"hide repositories behind public ones", everybody,
         "SELECT 1 WHERE patwarden_hold({fresh}, 1, '{{first}}', 'repository:contents:read') = 1"},
        {"hold a permission in disguise", everybody,
         "SELECT 1 WHERE patwarden_hold({active}, 1, '{}', 'repository:contents:read:write') = 1"},
        {"hold again what was revoked", everybody, "SELECT 1 WHERE patwarden_hold({revoked}, 1, '{}', '') = 1"},
        {"ask in another's name", everybody & ~Member,
         "INSERT INTO request (organization_id, token_id, account_id, token_name, selection, permissions, "
         "created_at) "
         "VALUES ({org}, {waiting}, {member}, 'x', 1, '', 1)"},
        {"ask with another's token", everybody & ~Member,
         "INSERT INTO request (organization_id, token_id, account_id, token_name, selection, permissions, "
         "created_at) "
         "VALUES ({org}, {waiting}, {me}, 'x', 1, '', 1)"},
        {"say that a token is another's", Member,
         "INSERT INTO request (organization_id, token_id, account_id, token_name, selection, permissions, "
         "created_at) "
         "VALUES ({org}, {fresh}, {me}, 'another', 1, '', 1)"},
        {"say that it is fewer repositories", Member,
         "INSERT INTO request (organization_id, token_id, account_id, token_name, selection, repositories, "
         "repository_count, permissions, created_at) VALUES ({org}, {fresh}, {me}, 'fresh', 3, '{first} {repo}', "
         "1, '', 1)"},
        {"say that a token ends soon", Member,
         "INSERT INTO request (organization_id, token_id, account_id, token_name, selection, permissions, "
         "created_at, "
         "expires_at) VALUES ({org}, {fresh}, {me}, 'fresh', 1, '', 1, 2)"},
        {"ask for repositories of others", Member,
         "INSERT INTO request (organization_id, token_id, account_id, token_name, selection, repositories, "
         "repository_count, permissions, created_at) VALUES ({org}, {fresh}, {me}, 'fresh', 3, '{third}', 1, '', "
         "1)"},
        {"change what was asked", everybody, "UPDATE request SET permissions = '' WHERE id = {request}"},
        {"remove a request", everybody, "DELETE FROM request WHERE id = {request}"},
        {"queue again what was decided", everybody,
         "INSERT INTO pending (organization_id, created_at, request_id) "
         "SELECT organization_id, created_at, id FROM request WHERE id = {decided}"},
        {"take a request out of the queue", Chief | Other | Stranger,
         "DELETE FROM pending WHERE request_id = {request}"},
        {"approve", Chief | Other | Member | Stranger,
         "INSERT INTO decision (request_id, verdict, rule, account_id, decided_at) VALUES ({request}, 1, 1, {me}, "
         "1)"},
        {"approve as an owner's own", Chief | Other | Member | Stranger,
         "INSERT INTO decision (request_id, verdict, rule, decided_at) VALUES ({request}, 1, 2, 1)"},
        {"approve as needing no approval", Chief | Other | Member | Stranger,
         "INSERT INTO decision (request_id, verdict, rule, decided_at) VALUES ({request}, 1, 3, 1)"},
        {"approve as a policy would", Chief | Other | Member | Stranger,
         "INSERT INTO decision (request_id, verdict, rule, decided_at) VALUES ({request}, 1, 4, 1)"},
        {"deny", Chief | Other | Member | Stranger,
         "INSERT INTO decision (request_id, verdict, rule, account_id, decided_at) VALUES ({request}, 2, 1, {me}, "
         "1)"},
        {"decide what still waits", everybody,
         "INSERT INTO decision (request_id, verdict, rule, account_id, decided_at) VALUES ({request}, 3, 1, {me}, "
         "1)"},
        {"approve in another's name", everybody,
         "INSERT INTO decision (request_id, verdict, rule, account_id, decided_at) "
         "VALUES ({request}, 1, 1, {guest}, 1)"},
        {"approve in no name", everybody,
         "INSERT INTO decision (request_id, verdict, rule, decided_at) VALUES ({request}, 1, 1, 1)"},
        {"turn a decision", everybody, "UPDATE decision SET verdict = 1 WHERE request_id = {decided}"},
        {"remove a decision", everybody, "DELETE FROM decision WHERE request_id = {decided}"},
        {"give access", Chief | Other | Member | Stranger,
         "UPDATE access SET state = 2, rule = 1, account_id = {me} WHERE token_id = {waiting}"},
        {"give access as an owner's own", Chief | Other | Member | Stranger,
         "UPDATE access SET state = 2, rule = 2, account_id = NULL WHERE token_id = {waiting}"},
        {"give access as needing no approval", Chief | Other | Member | Stranger,
         "UPDATE access SET state = 2, rule = 3, account_id = NULL WHERE token_id = {waiting}"},
        {"give access as a policy would", Chief | Other | Member | Stranger,
         "UPDATE access SET state = 2, rule = 4, account_id = NULL WHERE token_id = {waiting}"},
        {"give access anew", Chief | Other | Member | Stranger,
         "INSERT INTO access (token_id, organization_id, state, rule, changed_at) VALUES ({fresh}, {org}, 2, 3, "
         "1)"},
        {"let wait what holds something else", everybody & ~Owner,
         "UPDATE access SET state = 1, request_id = {decided} WHERE token_id = {active}"},
        {"ask again for what was revoked", everybody & ~Owner,
         "UPDATE access SET state = 4 WHERE token_id = {revoked}"},
        {"revoke", Chief | Other | Stranger,
         "UPDATE access SET state = 5, account_id = {me} WHERE token_id = {active}"},
        {"remove an access", everybody, "DELETE FROM access WHERE token_id = {active}"},
    };
}

QList<RoleAttack> attacksOnTheRecord()
{
    return {
        {"forge an entry in another's name", everybody,
         "INSERT INTO audit_leaf (sequence, at, actor_id, action, details, hash) "
         "SELECT s, 1, {guest}, 'x', '{}', sha256(h || convert_to('{\"action\":\"x\",\"actor\":' || {guest} || "
         "',\"at\":1,\"details\":{},\"organization\":0,\"request\":0,\"sequence\":' || s || ',\"token\":0}', "
         "'UTF8')) "
         "FROM (SELECT sequence + 1, hash FROM patwarden_audit_head()) AS head (s, h)"},
        {"forge an entry in no name", everybody,
         "INSERT INTO audit_leaf (sequence, at, action, details, hash) "
         "SELECT s, 1, 'x', '{}', sha256(h || convert_to('{\"action\":\"x\",\"actor\":0,\"at\":1,\"details\":{},"
         "\"organization\":0,\"request\":0,\"sequence\":' || s || ',\"token\":0}', 'UTF8')) "
         "FROM (SELECT sequence + 1, hash FROM patwarden_audit_head()) AS head (s, h)"},
        {"break the chain", everybody,
         "INSERT INTO audit_leaf (sequence, at, actor_id, action, details, hash) "
         "SELECT sequence + 1, 1, {me}, 'x', '{}', hash FROM patwarden_audit_head()"},
        {"leave a gap in the chain", everybody,
         "INSERT INTO audit_leaf (sequence, at, actor_id, action, details, hash) "
         "SELECT sequence + 2, 1, {me}, 'x', '{}', hash FROM patwarden_audit_head()"},
        {"change an entry", everybody, "UPDATE audit_leaf SET details = '{}'"},
        {"remove entries", everybody, "DELETE FROM audit_leaf"},
        {"empty the log", everybody, "TRUNCATE audit_leaf"},
        {"read another's notices", Owner | Other | Stranger | Member,
         "SELECT id FROM notice WHERE account_id <> {me}"},
        {"write a notice in another's name", everybody,
         "INSERT INTO notice (account_id, kind, actor_id, created_at) VALUES ({me}, 1, {guest}, 1)"},
        {"tell somebody of an approval", Other | Member | Stranger,
         "INSERT INTO notice (account_id, kind, organization_id, actor_id, created_at) "
         "VALUES ({guest}, 1, {org}, {me}, 1)"},
        {"tell owners of another's request", Other | Stranger,
         "INSERT INTO notice (account_id, kind, organization_id, request_id, actor_id, created_at) "
         "VALUES ({owner}, 4, {org}, {request}, {me}, 1)"},
        {"rewrite a notice", everybody, "UPDATE notice SET reason = 'x'"},
        {"remove notices", everybody, "DELETE FROM notice"},
        {"trim the changes", everybody, "DELETE FROM change"},
        {"make a token of an App", everybody,
         "INSERT INTO app_token (installation_id, secret_hash, requests_level, tokens_level, created_at, "
         "expires_at) "
         "VALUES ({installation}, decode(repeat('00', 32), 'hex'), 2, 2, 1, 9000000000000000)"},
        {"read the tokens of Apps", everybody, "SELECT secret_hash FROM app_token"},
        {"give an App a key", Other | Member | Stranger, "UPDATE app SET public_key = 'x'"},
        {"let an App do more", Other | Member | Stranger, "UPDATE app_installation SET requests_level = 2"},
        {"register an App", Other | Member | Stranger,
         "INSERT INTO app (organization_id, slug, name, client_id, public_key, requests_level, tokens_level, "
         "created_at, "
         "updated_at, created_by) VALUES ({org}, 'x', 'x', 'x', 'x', 2, 2, 1, 1, {me})"},
        {"install an App", Other | Member | Stranger,
         "INSERT INTO app_installation (app_id, organization_id, requests_level, tokens_level, created_at, "
         "updated_at) "
         "SELECT id, {org}, 2, 2, 1, 1 FROM app"},
        {"read the secret of a webhook", Chief | Other | Member | Stranger, "SELECT secret FROM webhook"},
        {"lead a webhook elsewhere", Chief | Other | Member | Stranger,
         "UPDATE webhook SET url = 'https://evil.example'"},
        {"make a webhook", Chief | Other | Member | Stranger,
         "INSERT INTO webhook (organization_id, url, account_id, created_at) VALUES ({org}, 'x', {me}, 1)"},
        {"read the mails", Chief | Other | Member | Stranger, "SELECT id FROM delivery"},
        {"read how far mail is", everybody, "SELECT notice_id FROM delivery_mark"},
        {"set another's mail preferences", everybody,
         "INSERT INTO mail_preference (account_id, approvals, expiry) VALUES ({guest}, 3, 3)"},
        {"silence an organization's digest", Chief | Other | Member | Stranger,
         "INSERT INTO digest_setting (organization_id, enabled, minute, zone) VALUES ({org}, 0, 0, 'UTC')"},
        {"make a repository one's own", everybody,
         "UPDATE repository SET account_id = {me}, organization_id = NULL"},
        {"say that it is a demo", everybody, "UPDATE estate SET demo = 1"},
        {"say that the schema is another", everybody, "DELETE FROM schema_version"},
    };
}

QList<RoleAttack> attacksOnTheServer()
{
    return {
        {"switch row-level security off", everybody, "ALTER TABLE token DISABLE ROW LEVEL SECURITY"},
        {"drop a policy", everybody, "DROP POLICY seen ON token"},
        {"add a policy", everybody, "CREATE POLICY mine ON token USING (true)"},
        {"replace who one is", everybody,
         "CREATE OR REPLACE FUNCTION patwarden_me() RETURNS BIGINT LANGUAGE sql STABLE RETURN 1"},
        {"become the owner of the tables", everybody, "SET ROLE patwarden"},
        {"sign in as another", everybody, "SET SESSION AUTHORIZATION patwarden"},
        {"grant oneself rights", everybody, "GRANT ALL ON token TO PUBLIC"},
    };
}

} // namespace

QList<RoleAttack> roleAttacks()
{
    return attacksOnPeople() + attacksOnTokens() + attacksOnTheRecord() + attacksOnTheServer();
}

QList<Visible> visibleRows()
{
    return {
        {"estate", "true"},
        {"enterprise", "true"},
        {"organization", "{rules} OR id IN ({mine})"},
        {"account",
         "id = {me} OR EXISTS (SELECT 1 FROM membership AS m WHERE m.account_id = {me} AND m.role = 2) OR id IN "
         "(SELECT m.account_id FROM membership AS m WHERE m.role = 2 AND (m.organization_id IN ({mine}) OR "
         "(m.enterprise_id IS NOT NULL AND EXISTS (SELECT 1 FROM organization AS o WHERE o.id IN ({mine}) AND "
         "o.enterprise_id IS NOT NULL))))"},
        {"membership",
         "{rules} OR account_id = {me} OR organization_id IN ({owned}) OR (role = 2 AND organization_id IN "
         "({mine}))"},
        {"repository", "{rules} OR organization_id IN ({mine}) OR account_id = {me}"},
        {"policy", "scope = 1 OR {rules} OR scope_id IN ({mine})"},
        {"policy_change", "scope = 1 OR {rules} OR scope_id IN ({mine})"},
        {"token",
         "{rules} OR account_id = {me} OR organization_id IN ({owned}) OR (kind = 2 AND account_id IN "
         "(SELECT m.account_id FROM membership AS m WHERE m.organization_id IN ({owned})))"},
        {"token_permission",
         "{rules} OR token_id IN (SELECT t.id FROM token AS t WHERE t.account_id = {me} OR t.organization_id IN "
         "({owned}))"},
        {"token_repository",
         "{rules} OR token_id IN (SELECT t.id FROM token AS t WHERE t.account_id = {me} OR t.organization_id IN "
         "({owned}))"},
        {"request", "{rules} OR account_id = {me} OR organization_id IN ({owned})"},
        {"pending",
         "{rules} OR organization_id IN ({owned}) OR request_id IN (SELECT r.id FROM request AS r WHERE "
         "r.account_id = {me})"},
        {"decision",
         "{rules} OR request_id IN (SELECT r.id FROM request AS r WHERE r.account_id = {me} OR r.organization_id "
         "IN ({owned}))"},
        {"access",
         "{rules} OR organization_id IN ({owned}) OR token_id IN (SELECT t.id FROM token AS t WHERE t.account_id "
         "= {me})"},
        {"change", "true"},
        {"notice", "account_id = {me}"},
        {"audit_leaf", "{rules} OR organization_id IN ({owned})"},
        {"app", "true"},
        {"app_installation",
         "organization_id IN ({owned}) OR ({rules} AND organization_id IN "
         "(SELECT o.id FROM organization AS o WHERE o.enterprise_id IS NOT NULL))"},
        {"app_token",
         "EXISTS (SELECT 1 FROM app_installation AS i JOIN organization AS o ON o.id = i.organization_id "
         "WHERE i.id = installation_id AND (o.id IN ({owned}) OR ({rules} AND o.enterprise_id IS NOT NULL)))"},
        {"sign_in_code",
         "{rules} OR account_id IN (SELECT m.account_id FROM membership AS m WHERE m.organization_id IN "
         "({owned}))"},
        {"webhook", "organization_id IN ({owned})"},
        {"webhook_delivery", "webhook_id IN (SELECT w.id FROM webhook AS w WHERE w.organization_id IN ({owned}))"},
        {"delivery", "organization_id IN ({owned})"},
        {"digest_setting", "organization_id IN ({owned})"},
        {"mail_preference", "account_id = {me}"},
    };
}

} // namespace patwarden::test
