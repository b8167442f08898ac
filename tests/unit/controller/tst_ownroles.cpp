// SPDX-License-Identifier: GPL-3.0-or-later
#include "roletestcase.h"

#include "controller/importcontroller.h"

#include <QRegularExpression>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// That people can do with a database role of their own what they do; every use case with every person is
/// tst_rights_ownroles. And how such roles are given.
class TestOwnRoles : public test::RoleTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void letsTheOwnerOfTheTablesDoEverything();
    void signsInAsThePersonOfTheRole();
    void refusesToActForSomebodyElse();
    void takesARoleBack();
    void refusesRolesThatRowSecurityDoesNotHold();
    void letsAMemberLookAfterTokens();
    void letsAnOwnerReviewAndGovern();
    void letsThePolicyApprove_data();
    void letsThePolicyApprove();
    void letsAnOwnerLeave();
    void letsOwnersLookAfterWebhooksAndMail();
    void letsOwnersLookAfterApps();
    void letsAnOwnerOfTheEnterpriseMakeAnOrganization();
    void doesNothingUnattended();
};

void TestOwnRoles::letsTheOwnerOfTheTablesDoEverything()
{
    const auto personal = test::resultOf(
        m_owner.thread->run([](Database &database) -> Result<bool> { return database.isPersonal(); }));
    QVERIFY(!*personal);
    const auto nobody = test::resultOf(m_owner.controllers->accounts.connected());
    QVERIFY(nobody);
    QVERIFY(!nobody->has_value());
}

void TestOwnRoles::signsInAsThePersonOfTheRole()
{
    for (const auto &[who, login] : logins()) {
        const Desk desk = deskOf(login);
        const auto session = test::resultOf(desk.controllers->accounts.connected());
        QVERIFY(session && session->has_value());
        QCOMPARE((*session)->account, m_people.value(who).account);
        QCOMPARE((*session)->login, login);
    }
    QVERIFY(
        asOwner(u"SELECT details FROM audit_leaf ORDER BY sequence DESC LIMIT 1"_s).contains("database_role"_L1));
    const auto verified = test::resultOf(m_owner.controllers->audit.verify(m_people.value(test::Chief), {}));
    QVERIFY(verified);
    QVERIFY(!verified->firstBroken);
}

void TestOwnRoles::refusesToActForSomebodyElse()
{
    const Desk desk = deskOf(u"mia"_s);
    const auto refused = [](const auto &result) {
        return !result && result.error().code == ErrorCode::Forbidden
            && result.error().subject == u"databaseRole"_s;
    };
    Controllers &use = *desk.controllers;
    const Session owner = m_people.value(test::Owner);
    QVERIFY(refused(test::resultOf(use.accounts.signIn(u"olga"_s, u"correct horse"_s))));
    QVERIFY(refused(test::resultOf(use.accounts.acceptCode(u"olga"_s, u"00000"_s, u"correct horse"_s))));
    QVERIFY(refused(test::resultOf(use.accounts.switchTo(owner.account))));
    QVERIFY(refused(test::resultOf(use.overview.overview(owner))));
    QVERIFY(refused(test::resultOf(
        use.requests.review(owner, m_organization, {RequestId(m_ids[u"request"_s])}, Verdict::Approved, {})
            .future)));
    QVERIFY(refused(
        test::resultOf(use.roles.give(m_people.value(test::Member), u"stan"_s, test::roleFor(u"stan"_s), false))));
}

void TestOwnRoles::takesARoleBack()
{
    const Desk desk = deskOf(u"mia"_s);
    QVERIFY(test::resultOf(desk.controllers->overview.overview(m_people.value(test::Member))));
    QVERIFY(test::resultOf(m_owner.controllers->roles.takeBack(m_people.value(test::Chief), u"mia"_s)));
    QVERIFY(!test::resultOf(desk.controllers->overview.overview(m_people.value(test::Member))));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"42501"_s));
    DatabaseThread again;
    QVERIFY(
        !test::resultOf(again.open(test::locationAs(m_path, test::roleFor(u"mia"_s)), OpenMode::OpenExisting)));
    QCOMPARE(asOwner(u"SELECT count(*) FROM account WHERE login = 'mia' AND database_role IS NULL"_s), u"1"_s);
}

void TestOwnRoles::refusesRolesThatRowSecurityDoesNotHold()
{
    DatabaseRoleController &roles = m_owner.controllers->roles;
    const Session chief = m_people.value(test::Chief);
    const auto give = [&](const QString &login, const QString &role) {
        return test::resultOf(roles.give(chief, login, role, false)).error();
    };
    QCOMPARE(give(u"mia"_s, u"patwarden"_s), (Error{ErrorCode::Conflict, u"databaseRole"_s, u"patwarden"_s}));
    QCOMPARE(give(u"mia"_s, test::roleFor(u"stan"_s)).code, ErrorCode::Conflict); // somebody else's
    QCOMPARE(give(u"mia"_s, u"no such role"_s).code, ErrorCode::Invalid);
    QCOMPARE(give(u"nobody"_s, test::roleFor(u"x"_s)).code, ErrorCode::NotFound);
    QCOMPARE(test::resultOf(roles.give(m_people.value(test::Owner), u"mia"_s, u"x"_s, true)).error().code,
             ErrorCode::Forbidden);
}

/// A token for the organization from its making to its end, as its owner's own role.
void TestOwnRoles::letsAMemberLookAfterTokens()
{
    const Desk desk = deskOf(u"mia"_s);
    const Session member = m_people.value(test::Member);
    TokenController &tokens = desk.controllers->tokens;
    const auto read = test::EstateBuilder::permissionsFrom(u"contents:read"_s);
    const auto write = test::EstateBuilder::permissionsFrom(u"contents:write"_s);
    TokenDraft draft{.name = u"mine"_s, .organization = m_organization, .selection = RepositorySelection::All};
    draft.permissions = read;
    draft.expiresAt = m_clock.now().plusDays(30);
    const auto made = test::resultOf(tokens.create(member, draft));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->access, AccessState::Pending);
    const auto told = test::resultOf(m_owner.controllers->notices.inbox(m_people.value(test::Owner), 10));
    QCOMPARE(told->constFirst().notice.token, made->token);

    TokenEdit edit{.name = u"mine too"_s};
    edit.selection = RepositorySelection::All;
    edit.permissions = write;
    const auto edited = test::resultOf(tokens.edit(member, made->token, edit));
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().detail));
    QCOMPARE(edited->access, AccessState::Pending);
    QVERIFY(test::resultOf(tokens.regenerate(member, made->token, m_clock.now().plusDays(20))));
    const auto own = test::resultOf(tokens.details(member, made->token));
    QVERIFY(own);
    const auto waiting = asOwner(
        u"SELECT r.id FROM request AS r JOIN pending AS p ON p.request_id = r.id WHERE r.token_id = %1"_s.arg(
            made->token.value()));
    const auto approved = test::resultOf(m_owner.controllers->requests
                                             .review(m_people.value(test::Owner), m_organization,
                                                     {RequestId(waiting.toLongLong())}, Verdict::Approved, {})
                                             .future);
    QCOMPARE(approved->decided.size(), 1);
    QVERIFY(asOwner(u"SELECT permissions FROM token_permission WHERE token_id = %1"_s.arg(made->token.value()))
                .contains("contents:write"_L1));

    edit.permissions = read; // less holds at once
    const auto less = test::resultOf(tokens.edit(member, made->token, edit));
    QVERIFY2(less, less ? "" : qPrintable(less.error().detail));
    QCOMPARE(less->access, AccessState::Approved);
    edit.permissions = write; // more waits
    const auto more = test::resultOf(tokens.edit(member, made->token, edit));
    QVERIFY2(more, more ? "" : qPrintable(more.error().detail));
    QVERIFY(more->request.isValid());
    const auto withdrawn = test::resultOf(tokens.withdraw(member, more->request));
    QVERIFY2(withdrawn, withdrawn ? "" : qPrintable(withdrawn.error().detail));
    const auto removed = test::resultOf(tokens.remove(member, made->token));
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
    QVERIFY(!test::resultOf(m_owner.controllers->audit.verify(m_people.value(test::Chief), {}))->firstBroken);
    QCOMPARE(asOwner(u"SELECT pending_count - (SELECT count(*) FROM pending AS p WHERE p.organization_id = o.id) "
                     "FROM organization AS o WHERE name = 'octo-org'"_s),
             u"0"_s);
}

void TestOwnRoles::letsAnOwnerReviewAndGovern()
{
    const Desk desk = deskOf(u"olga"_s);
    const Session owner = m_people.value(test::Owner);
    Controllers &use = *desk.controllers;
    const auto sees = test::resultOf(use.requests.queue(owner, m_organization, 10));
    QCOMPARE(sees->newest.size(), 1);
    const auto invited =
        test::resultOf(use.members.invite(owner, MemberScope::of(m_organization), {.login = u"nina"_s}));
    QVERIFY2(invited, invited ? "" : qPrintable(invited.error().detail));
    QVERIFY(!invited->signInCode.isEmpty());
    // somebody of two organizations gets no code from the owner of one, and that is no failure
    const auto guest = test::resultOf(
        use.members.makeSignInCode(owner, MemberScope::of(m_organization), AccountId(m_ids[u"guest"_s])));
    QCOMPARE(guest.error().subject, u"signInCode"_s);
    const auto made = test::resultOf(use.tokens.create(
        owner, {.name = u"own"_s, .organization = m_organization, .selection = RepositorySelection::All}));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->access, AccessState::Approved); // R-E11
    const auto approved = test::resultOf(
        use.requests.review(owner, m_organization, {RequestId(m_ids[u"request"_s])}, Verdict::Approved, u"fine"_s)
            .future);
    QVERIFY2(approved && approved->decided.size() == 1, approved ? "" : qPrintable(approved.error().detail));
    QCOMPARE(asOwner(u"SELECT count(*) FROM webhook_delivery WHERE action = 2"_s), u"1"_s);
    const auto revoked = test::resultOf(
        use.activeTokens.revoke(owner, m_organization, {TokenId(m_ids[u"active"_s])}, u"unused"_s).future);
    QVERIFY2(revoked && revoked->revoked.size() == 1, revoked ? "" : qPrintable(revoked.error().detail));
    QVERIFY(!test::resultOf(m_owner.controllers->audit.verify(m_people.value(test::Chief), {}))->firstBroken);
}

void TestOwnRoles::letsThePolicyApprove_data()
{
    QTest::addColumn<int>("person");
    QTest::newRow("owner of the organization") << int(test::Owner);
    QTest::newRow("owner of the enterprise") << int(test::Chief);
}

/// Approval stops being required: what waits is approved with it, and new tokens get in unasked.
void TestOwnRoles::letsThePolicyApprove()
{
    QFETCH(int, person);
    const Desk desk = deskOf(loginOf(person));
    const auto scope = person == test::Owner ? PolicyScope::of(m_organization) : PolicyScope::ofEnterprise();
    const auto set = test::resultOf(desk.controllers->policies.setPolicy(
        m_people.value(person), scope, Policy::FineGrainedApproval, Choice::Open));
    QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
    QCOMPARE(set->requestsApproved, person == test::Owner ? 1 : 2);
    const Desk members = deskOf(u"mia"_s);
    const auto made = test::resultOf(members.controllers->tokens.create(
        m_people.value(test::Member),
        {.name = u"unasked"_s, .organization = m_organization, .selection = RepositorySelection::All}));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->access, AccessState::Approved); // R-E12
    const auto cut = test::resultOf(desk.controllers->policies.setPolicy(
        m_people.value(person), scope, Policy::FineGrainedAccess, Choice::Strict));
    QVERIFY2(cut, cut ? "" : qPrintable(cut.error().detail));
    QVERIFY(!test::resultOf(m_owner.controllers->audit.verify(m_people.value(test::Chief), {}))->firstBroken);
}

void TestOwnRoles::letsAnOwnerLeave()
{
    const MemberScope scope = MemberScope::of(m_organization);
    const Session owner = m_people.value(test::Owner);
    const Desk desk = deskOf(u"olga"_s);
    QVERIFY(test::resultOf(
        desk.controllers->members.setRole(owner, scope, m_people.value(test::Member).account, Role::Owner)));
    const auto left = test::resultOf(desk.controllers->members.remove(owner, scope, owner.account));
    QVERIFY2(left, left ? "" : qPrintable(left.error().detail));
    QVERIFY(!test::resultOf(desk.controllers->requests.queue(owner, m_organization, 10)));
}

void TestOwnRoles::letsOwnersLookAfterWebhooksAndMail()
{
    const Desk desk = deskOf(u"olga"_s);
    const Session owner = m_people.value(test::Owner);
    WebhookController &webhooks = desk.controllers->webhooks;
    MailController &mails = desk.controllers->mails;
    const auto added = test::resultOf(
        webhooks.add(owner, m_organization, {.url = u"https://example.org/hook"_s, .secret = u"s"_s}));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    const auto listed = test::resultOf(webhooks.list(owner, m_organization));
    QCOMPARE(listed->size(), 2);
    QVERIFY(
        test::resultOf(webhooks.change(owner, m_organization, *added, {.url = u"https://example.org/other"_s})));
    QVERIFY(test::resultOf(webhooks.ping(owner, m_organization, *added)));
    const auto log = test::resultOf(webhooks.deliveries(owner, m_organization, *added, 10));
    QCOMPARE(log->size(), 2);
    static_cast<void>(
        asOwner(u"UPDATE webhook_delivery SET state = 2, payload = '{}', attempted_at = 1"_s)); // it was sent
    QVERIFY(test::resultOf(webhooks.redeliver(owner, m_organization, log->constFirst().id)));
    QVERIFY(test::resultOf(webhooks.remove(owner, m_organization, *added)));

    QVERIFY(test::resultOf(mails.setDigestSetting(owner, m_organization, {.enabled = true, .minute = 60})));
    QVERIFY(test::resultOf(mails.setDigestSetting(owner, m_organization, {.enabled = true, .minute = 90})));
    QCOMPARE(test::resultOf(mails.digestSetting(owner, m_organization))->minute, 90);
    QVERIFY(test::resultOf(mails.givenUp(owner, m_organization)));
    QVERIFY(test::resultOf(mails.setPreference(owner, {.language = u"de"_s})));
    QCOMPARE(test::resultOf(mails.preference(owner))->language, u"de"_s);
}

void TestOwnRoles::letsOwnersLookAfterApps()
{
    for (const int person : {int(test::Owner), int(test::Chief)}) {
        const Desk desk = deskOf(loginOf(person));
        const Session session = m_people.value(person);
        AppController &apps = desk.controllers->apps;
        AppDraft draft{.name = u"Bot of "_s + session.login};
        draft.owner = person == test::Owner ? m_organization : OrganizationId();
        draft.permissions = {Level::Write, Level::Read};
        const auto made = test::resultOf(apps.registerApp(session, draft));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        const AppId app = made->app.id;
        const auto installed = test::resultOf(apps.install(session, app, m_organization));
        QVERIFY2(installed, installed ? "" : qPrintable(installed.error().detail));
        QVERIFY(test::resultOf(apps.setSuspended(session, *installed, true)));
        QVERIFY(test::resultOf(apps.setPermissions(session, app, {Level::Read, Level::Read})));
        QVERIFY(test::resultOf(apps.replaceKey(session, app, {})));
        QVERIFY(test::resultOf(
            m_owner.controllers->apps.setSuspended(m_people.value(test::Chief), *installed, false)));
        QVERIFY(test::resultOf(m_owner.controllers->apps.createToken(app, *installed, {})));
        QVERIFY(!test::resultOf(apps.apps(session, m_organization))->isEmpty());
        QVERIFY(test::resultOf(apps.uninstall(session, *installed)));
        QCOMPARE(asOwner(u"SELECT count(*) FROM app_token WHERE installation_id = %1"_s.arg(installed->value())),
                 u"0"_s);
        QVERIFY(test::resultOf(apps.remove(session, app)));
    }
}

void TestOwnRoles::letsAnOwnerOfTheEnterpriseMakeAnOrganization()
{
    const Desk desk = deskOf(u"alice"_s);
    ImportController imports(*desk.thread, m_clock);
    const auto made = test::resultOf(imports.createOrganization(m_people.value(test::Chief), u"new-org"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(
        asOwner(u"SELECT a.login FROM membership AS m JOIN account AS a ON a.id = m.account_id "
                "JOIN organization AS o ON o.id = m.organization_id WHERE o.name = 'new-org' AND m.role = 2"_s),
        u"alice"_s);
}

void TestOwnRoles::doesNothingUnattended()
{
    const Desk desk = deskOf(u"alice"_s);
    const QStringList before = fingerprint();
    m_clock.advanceDays(29); // tokens expire
    const auto done = test::resultOf(desk.controllers->upkeep.run());
    QVERIFY(done);
    QCOMPARE(done->noticesRaised, 0);
    QCOMPARE(fingerprint(), before);
    QVERIFY(test::resultOf(m_owner.controllers->upkeep.run())->noticesRaised > 0);
}

PATWARDEN_TEST_MAIN(TestOwnRoles)
#include "tst_ownroles.moc"
