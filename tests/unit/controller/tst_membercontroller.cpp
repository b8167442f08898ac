// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "domain/decision.h"
#include "storage/accountstore.h"
#include "storage/memberstore.h"
#include "storage/organizationstore.h"

#include <QRegularExpression>
#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Who belongs where, and what ends with it.
class TestMemberController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    // looking
    void listsOwnersFirstWithTheirTokens();
    void findsByLoginAndNameWhateverTheCase();
    void takesSignsOfSearchPatternsAsTheyStand();
    void saysHowManyThereAreBeyondTheLimit();

    // inviting
    void invitesANewPersonWithACode();
    void addsAnAccountThatExistsAtOnce();
    void refusesAnInvitation_data();
    void refusesAnInvitation();
    void invitesIntoTheEnterprise();
    void onlyTheEnterpriseProvisionsManagedUsers();
    void givesNoCodeForSomebodyWithRightsElsewhere();

    // roles
    void changesARoleAndTellsThePerson();
    void leavesWhatAnOwnerWasGrantedWhenTheRoleGoes();
    void changesNothingWhereTheRoleIsTheSame();
    void keepsTheLastOwner_data();
    void keepsTheLastOwner();
    void lastOwnersCannotGoAtTheSameTime();

    // removing
    void removingEndsWhatTheirTokensReach();
    void managedUsersUseTheirOwnLikeEverybodyElse();
    void removingCancelsWhatTheyAskedFor();
    void removingLeavesOtherOrganizationsAlone();
    void joiningAgainDoesNotBringAccessBack();
    void anOwnerMayGoByThemselves();
    void refusesSomebodyWhoIsNoMember();

    // codes
    void makesAnotherCodeForWhoWasInvited();
    void theEnterpriseHelpsWhoForgotThePassword();
    void writesNoCodeAnywhere();

private:
    using Scope = MemberScope;
    [[nodiscard]] MemberController &members() { return m_controllers->members; }
    [[nodiscard]] QString text(const QString &sql);
    [[nodiscard]] qint64 number(const QString &sql) { return text(sql).toLongLong(); }
    [[nodiscard]] TokenId addGrantedToken(AccountId owner, OrganizationId organization, AccessRule rule);
    [[nodiscard]] Role roleOf(AccountId account);
    [[nodiscard]] EstatePolicies policiesOfOcto() const;

    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    Session m_alice; ///< owns the enterprise
    Session m_olga; ///< owns octo-org
    AccountId m_mia; ///< a member of octo-org
    OrganizationId m_octo;
    OrganizationId m_other; ///< owned by otto
    AccountId m_otto;
};

void TestMemberController::init()
{
    TestCase::init();
    static int serial = 0;
    const QString path = temporaryPath(u"members-%1.db"_s.arg(++serial));
    m_controllers.reset();
    m_thread = std::make_unique<DatabaseThread>();
    m_estate = std::make_unique<test::EstateBuilder>(path, m_clock);
    m_estate->addEnterprise();
    m_octo = m_estate->addOrganization(u"octo-org"_s);
    m_other = m_estate->addOrganization(u"other-org"_s);
    m_alice = {m_estate->addAccount(u"alice"_s), u"alice"_s};
    m_olga = {m_estate->addAccount(u"olga"_s), u"olga"_s};
    m_mia = m_estate->addAccount(u"mia"_s);
    m_otto = m_estate->addAccount(u"otto"_s);
    m_estate->joinEnterprise(m_alice.account, Role::Owner);
    m_estate->join(m_olga.account, m_octo, Role::Owner);
    m_estate->join(m_mia, m_octo, Role::Member);
    m_estate->join(m_otto, m_other, Role::Owner);
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
}

QString TestMemberController::text(const QString &sql)
{
    QSqlQuery query(m_estate->database().connection());
    if (!query.exec(sql) || !query.next())
        return u"no answer"_s;
    return query.value(0).toString();
}

TokenId TestMemberController::addGrantedToken(AccountId owner, OrganizationId organization, AccessRule rule)
{
    TokenRecord token;
    token.owner = owner;
    token.organization = organization;
    token.name = u"deploy-bot"_s;
    token.selection = RepositorySelection::All;
    token.permissions = test::EstateBuilder::permissionsFrom(u"contents:read"_s);
    token.createdAt = m_clock.now().plusDays(-10);
    const TokenId id = m_estate->addToken(token);
    m_estate->setAccess(id, organization, AccessState::Approved, rule);
    return id;
}

EstatePolicies TestMemberController::policiesOfOcto() const
{
    EstatePolicies policies;
    policies.enterprise = PolicySet();
    policies.enterprise->optedIn = true;
    policies.organizations.insert(m_octo, {PolicySet(), true});
    return policies;
}

Role TestMemberController::roleOf(AccountId account)
{
    return AccountStore(m_estate->database()).roleIn(account, m_octo).value();
}

void TestMemberController::listsOwnersFirstWithTheirTokens()
{
    (void)addGrantedToken(m_mia, m_octo, AccessRule::Reviewed);
    m_estate->addClassicToken(m_mia, u"repo"_s);
    (void)addGrantedToken(m_mia, m_other, AccessRule::Reviewed); // reaches something else

    const auto found = test::resultOf(members().members(m_olga, Scope::of(m_octo), {}, 500));

    QVERIFY(found);
    QCOMPARE(found->name, u"octo-org"_s);
    QCOMPARE(found->total, 2);
    QCOMPARE(found->rows.size(), 2);
    QCOMPARE(found->rows[0].login, u"olga"_s);
    QCOMPARE(found->rows[0].role, Role::Owner);
    QCOMPARE(found->rows[0].tokens, 0);
    QCOMPARE(found->rows[1].id, m_mia);
    QCOMPARE(found->rows[1].role, Role::Member);
    QCOMPARE(found->rows[1].tokens, 2);
    QVERIFY(!found->rows[1].canSignIn);

    const auto ofEnterprise = test::resultOf(members().members(m_alice, Scope::ofEnterprise(), {}, 500));
    QCOMPARE(ofEnterprise->name, u"Acme Enterprise"_s);
    QCOMPARE(ofEnterprise->rows.size(), 1);
}

void TestMemberController::findsByLoginAndNameWhateverTheCase()
{
    QVERIFY(test::resultOf(
        members().invite(m_olga, Scope::of(m_octo), {.login = u"oezge"_s, .name = u"Özge Çelik"_s})));
    for (const QString &search : {u"OEZ"_s, u"özge"_s, u"ÖZGE"_s, u" Çelik "_s}) {
        const auto found = test::resultOf(members().members(m_olga, Scope::of(m_octo), search, 500));
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(found->rows.constFirst().login, u"oezge"_s);
        QCOMPARE(found->total, 1);
    }
}

void TestMemberController::takesSignsOfSearchPatternsAsTheyStand()
{
    for (const QString &search : {u"%"_s, u"_"_s, u"\\"_s, u"m_a"_s}) {
        const auto found = test::resultOf(members().members(m_olga, Scope::of(m_octo), search, 500));
        QVERIFY2(found && found->rows.isEmpty(), qPrintable(search));
    }
}

void TestMemberController::saysHowManyThereAreBeyondTheLimit()
{
    const auto found = test::resultOf(members().members(m_olga, Scope::of(m_octo), {}, 1));
    QCOMPARE(found->rows.size(), 1);
    QCOMPARE(found->total, 2);
}

void TestMemberController::invitesANewPersonWithACode()
{
    const auto outcome = test::resultOf(members().invite(
        m_olga, Scope::of(m_octo), {.login = u" bo "_s, .name = u" Bo "_s, .email = u"bo@example.com"_s}));

    QVERIFY(outcome);
    QVERIFY(outcome->created);
    static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$"_s);
    QVERIFY2(form.match(outcome->signInCode).hasMatch(), qPrintable(outcome->signInCode));
    const auto account = AccountStore(m_estate->database()).byLogin(u"bo"_s).value();
    QCOMPARE(account->id, outcome->account);
    QCOMPARE(account->name, u"Bo"_s);
    QCOMPARE(account->email, u"bo@example.com"_s);
    QVERIFY(!account->managed);
    QCOMPARE(roleOf(outcome->account), Role::Member);
    QCOMPARE(number(u"SELECT count(*) FROM sign_in_code WHERE length(code_hash) = 32"_s), 1);
    QCOMPARE(text(u"SELECT "_s + test::joined(u"action"_s) + u" FROM audit_leaf"_s),
             u"patwarden.account_created patwarden.member_added patwarden.sign_in_code_made"_s);
    QCOMPARE(number(u"SELECT count(*) FROM change WHERE kind = 5"_s), 1);

    const auto session =
        test::resultOf(m_controllers->accounts.acceptCode(u"bo"_s, outcome->signInCode, u"long enough"_s));
    QVERIFY(session);
    QCOMPARE(session->account, outcome->account);
}

void TestMemberController::addsAnAccountThatExistsAtOnce()
{
    const AccountId carl = m_estate->addAccount(u"carl"_s, true);

    const auto outcome = test::resultOf(members().invite(
        m_olga, Scope::of(m_octo), {.login = u"Carl"_s, .name = u"Somebody else"_s, .role = Role::Owner}));

    QVERIFY(outcome);
    QCOMPARE(outcome->account, carl);
    QVERIFY(!outcome->created);
    QVERIFY(outcome->signInCode.isEmpty());
    QCOMPARE(roleOf(carl), Role::Owner);
    QCOMPARE(AccountStore(m_estate->database()).byId(carl).value()->name, u"carl"_s); // as it was
    QCOMPARE(text(u"SELECT account_id || ' ' || kind || ' ' || role || ' ' || actor_id FROM notice"_s),
             u"%1 11 2 %2"_s.arg(carl.value()).arg(m_olga.account.value()));
}

void TestMemberController::refusesAnInvitation_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<Role>("role");
    QTest::addColumn<Error>("error");
    const auto invalid = [](const QString &subject, const QString &detail) {
        return Error{ErrorCode::Invalid, subject, detail};
    };
    QTest::newRow("no login") << u""_s << u""_s << u""_s << Role::Member << invalid(u"login"_s, u""_s);
    QTest::newRow("blanks") << u"b o"_s << u""_s << u""_s << Role::Member << invalid(u"login"_s, u"b o"_s);
    QTest::newRow("no address") << u"bo"_s << u""_s << u"bo"_s << Role::Member << invalid(u"email"_s, u""_s);
    QTest::newRow("two signs") << u"bo"_s << u""_s << u"a@b@c"_s << Role::Member << invalid(u"email"_s, u""_s);
    QTest::newRow("long name") << u"bo"_s << QString(256, u'x') << u""_s << Role::Member
                               << invalid(u"name"_s, u"255"_s);
    QTest::newRow("no role") << u"bo"_s << u""_s << u""_s << Role::Outside << invalid(u"role"_s, u""_s);
    QTest::newRow("belongs to it") << u"MIA"_s << u""_s << u""_s << Role::Owner
                                   << Error{ErrorCode::Conflict, u"member"_s, u"mia"_s};
}

void TestMemberController::refusesAnInvitation()
{
    QFETCH(QString, login);
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(Role, role);
    QFETCH(Error, error);

    const auto outcome = test::resultOf(
        members().invite(m_olga, Scope::of(m_octo), {.login = login, .name = name, .email = email, .role = role}));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error(), error);
    QCOMPARE(number(u"SELECT count(*) FROM account"_s), 4);
    QCOMPARE(number(u"SELECT count(*) FROM audit_leaf"_s), 0);
    QCOMPARE(number(u"SELECT count(*) FROM notice"_s), 0);
}

void TestMemberController::invitesIntoTheEnterprise()
{
    const auto outcome =
        test::resultOf(members().invite(m_alice, Scope::ofEnterprise(), {.login = u"bea"_s, .role = Role::Owner}));
    QVERIFY(outcome);
    QVERIFY(!outcome->signInCode.isEmpty());
    QCOMPARE(AccountStore(m_estate->database()).roleInEnterprise(outcome->account).value(), Role::Owner);
}

// R-E4
void TestMemberController::onlyTheEnterpriseProvisionsManagedUsers()
{
    const Invitation managed{.login = u"max"_s, .managed = true};
    QCOMPARE(test::resultOf(members().invite(m_olga, Scope::of(m_octo), managed)).error().code,
             ErrorCode::Forbidden);
    const auto outcome = test::resultOf(members().invite(m_alice, Scope::ofEnterprise(), managed));
    QVERIFY(outcome);
    QVERIFY(AccountStore(m_estate->database()).byId(outcome->account).value()->managed);
}

// A code for otto would make an owner of other-org of whoever adds him.
void TestMemberController::givesNoCodeForSomebodyWithRightsElsewhere()
{
    const auto outcome = test::resultOf(members().invite(m_olga, Scope::of(m_octo), {.login = u"otto"_s}));
    QVERIFY(outcome);
    QVERIFY(outcome->signInCode.isEmpty());
    QCOMPARE(test::resultOf(members().makeSignInCode(m_olga, Scope::of(m_octo), m_otto)).error(),
             (Error{ErrorCode::Forbidden, u"signInCode"_s, {}}));
    QCOMPARE(number(u"SELECT count(*) FROM sign_in_code"_s), 0);
    QVERIFY(test::resultOf(members().makeSignInCode(m_alice, Scope::ofEnterprise(), m_otto)));
}

void TestMemberController::changesARoleAndTellsThePerson()
{
    QVERIFY(test::resultOf(members().setRole(m_olga, Scope::of(m_octo), m_mia, Role::Owner)));
    QCOMPARE(roleOf(m_mia), Role::Owner);
    QCOMPARE(text(u"SELECT account_id || ' ' || kind || ' ' || role FROM notice"_s),
             u"%1 12 2"_s.arg(m_mia.value()));
    QCOMPARE(text(u"SELECT action FROM audit_leaf"_s), u"patwarden.role_changed"_s);
    QVERIFY(text(u"SELECT details FROM audit_leaf"_s).contains(u"\"before\":\"member\""_s));
    QCOMPARE(number(u"SELECT count(*) FROM change WHERE kind = 5"_s), 1);
}

// R-E11: the record of how access was granted is history.
void TestMemberController::leavesWhatAnOwnerWasGrantedWhenTheRoleGoes()
{
    QVERIFY(test::resultOf(members().setRole(m_olga, Scope::of(m_octo), m_mia, Role::Owner)));
    const TokenId token = addGrantedToken(m_mia, m_octo, AccessRule::CreatedByOwner);
    QVERIFY(test::resultOf(members().setRole(m_olga, Scope::of(m_octo), m_mia, Role::Member)));
    const AccessRecord access = TokenStore(m_estate->database()).access(token, m_octo).value();
    QCOMPARE(access.state, AccessState::Approved);
    QCOMPARE(access.rule, AccessRule::CreatedByOwner);
}

void TestMemberController::changesNothingWhereTheRoleIsTheSame()
{
    QVERIFY(test::resultOf(members().setRole(m_olga, Scope::of(m_octo), m_olga.account, Role::Owner)));
    QCOMPARE(number(u"SELECT count(*) FROM audit_leaf"_s), 0);
    QCOMPARE(number(u"SELECT count(*) FROM notice"_s), 0);
}

void TestMemberController::keepsTheLastOwner_data()
{
    QTest::addColumn<bool>("ofEnterprise");
    QTest::newRow("organization") << false;
    QTest::newRow("enterprise") << true;
}

void TestMemberController::keepsTheLastOwner()
{
    QFETCH(bool, ofEnterprise);
    const Session &owner = ofEnterprise ? m_alice : m_olga;
    const Scope scope = ofEnterprise ? Scope::ofEnterprise() : Scope::of(m_octo);
    const Error lastOwner{ErrorCode::Conflict, u"lastOwner"_s, {}};

    QCOMPARE(test::resultOf(members().remove(owner, scope, owner.account)).error(), lastOwner);
    QCOMPARE(test::resultOf(members().setRole(owner, scope, owner.account, Role::Member)).error(), lastOwner);
    QCOMPARE(number(u"SELECT count(*) FROM audit_leaf"_s), 0);
    QVERIFY(test::resultOf(members().members(owner, scope, {}, 1)));

    const auto second = test::resultOf(members().invite(owner, scope, {.login = u"sue"_s, .role = Role::Owner}));
    QVERIFY(second);
    QVERIFY(test::resultOf(members().setRole(owner, scope, owner.account, Role::Member)));
    const Session sue{second->account, u"sue"_s};
    QCOMPARE(test::resultOf(members().remove(sue, scope, sue.account)).error(), lastOwner);
}

void TestMemberController::lastOwnersCannotGoAtTheSameTime()
{
    QVERIFY(test::resultOf(members().setRole(m_olga, Scope::of(m_octo), m_mia, Role::Owner)));
    auto one = members().remove(m_olga, Scope::of(m_octo), m_olga.account);
    auto other = members().remove({m_mia, u"mia"_s}, Scope::of(m_octo), m_mia);
    QVERIFY(test::resultOf(one));
    QCOMPARE(test::resultOf(other).error().subject, u"lastOwner"_s);
    QCOMPARE(
        number(u"SELECT count(*) FROM membership WHERE organization_id = %1 AND role = 2"_s.arg(m_octo.value())),
        1);
}

void TestMemberController::removingEndsWhatTheirTokensReach()
{
    const TokenId granted = addGrantedToken(m_mia, m_octo, AccessRule::Reviewed);
    const TokenId denied = addGrantedToken(m_mia, m_octo, AccessRule::Reviewed);
    m_estate->setAccess(denied, m_octo, AccessState::Denied);

    QVERIFY(test::resultOf(members().remove(m_olga, Scope::of(m_octo), m_mia)));

    QCOMPARE(roleOf(m_mia), Role::Outside);
    TokenStore tokens(m_estate->database());
    const AccessRecord access = tokens.access(granted, m_octo).value();
    QCOMPARE(access.state, AccessState::Revoked);
    QCOMPARE(access.rule, AccessRule::MembershipEnded);
    QCOMPARE(access.account, m_olga.account);
    QCOMPARE(access.changedAt, m_clock.now());
    QCOMPARE(tokens.access(denied, m_octo).value().state, AccessState::Denied); // as it was
    QCOMPARE(text(u"SELECT "_s + test::joined(u"action || ':' || coalesce(CAST(token_id AS TEXT), '')"_s)
                  + u" FROM audit_leaf"_s),
             u"personal_access_token.access_revoked:%1 patwarden.member_removed:"_s.arg(granted.value()));
    QCOMPARE(text(u"SELECT "_s + test::joined(u"account_id || ' ' || kind || ' ' || organization_id"_s)
                  + u" FROM notice"_s),
             u"%1 13 %2"_s.arg(m_mia.value()).arg(m_octo.value()));

    // What the one function says that everybody asks.
    const QList<TokenReach> ends = tokens.reaches(m_octo, m_clock.now()).value();
    QCOMPARE(ends.size(), 2);
    for (const TokenReach &reach : ends) {
        QCOMPARE(reaches(reach, policiesOfOcto()), (Decision{false, Reason::NotAMember, DecidedBy::Organization}));
    }
}

// R-E4
void TestMemberController::managedUsersUseTheirOwnLikeEverybodyElse()
{
    const auto max =
        test::resultOf(members().invite(m_alice, Scope::ofEnterprise(), {.login = u"max"_s, .managed = true}));
    QVERIFY(max);
    TokenDraft draft;
    draft.name = u"dotfiles"_s;
    draft.selection = RepositorySelection::All;
    draft.permissions = test::EstateBuilder::permissionsFrom(u"contents:write"_s);
    const auto made = test::resultOf(m_controllers->tokens.create({max->account, u"max"_s}, draft));
    QVERIFY(made);
    QVERIFY(!made->secret.isEmpty());

    Facts facts; // and what the decision says of it, whoever provisions the account
    facts.token.resourceOwner = ResourceOwner::User;
    facts.token.repositories = RepositorySelection::All;
    facts.token.permissions = draft.permissions;
    facts.resource.owner = ResourceOwner::User;
    facts.action = {u"contents"_s, Level::Write};
    PolicySet notOptedIn;
    facts.enterprise = notOptedIn;
    QCOMPARE(decide(facts).reason, Reason::Granted);
}

void TestMemberController::removingCancelsWhatTheyAskedFor()
{
    const RequestId first = m_estate->addRequest(m_octo, m_mia, {});
    const RequestId others = m_estate->addRequest(m_octo, m_olga.account, {.tokenName = u"other"_s});
    const TokenId token = RequestStore(m_estate->database()).byId(first).value()->request.token;

    QVERIFY(test::resultOf(members().remove(m_olga, Scope::of(m_octo), m_mia)));

    RequestStore requests(m_estate->database());
    QVERIFY(!requests.isPending(first).value());
    QVERIFY(requests.isPending(others).value());
    const DecisionRecord decision = requests.decision(first).value().value();
    QCOMPARE(decision.verdict, Verdict::Cancelled);
    QCOMPARE(decision.rule, AccessRule::MembershipEnded);
    QCOMPARE(decision.account, m_olga.account);
    QCOMPARE(TokenStore(m_estate->database()).access(token, m_octo).value().state, AccessState::Cancelled);
    QCOMPARE(OrganizationStore(m_estate->database()).byId(m_octo).value()->pendingCount, 1);
    QCOMPARE(number(u"SELECT count(*) FROM audit_leaf WHERE action = 'personal_access_token.request_cancelled' "
                    "AND request_id = %1"_s.arg(first.value())),
             1);
    QCOMPARE(number(u"SELECT count(*) FROM change WHERE kind = 2 AND request_id = %1"_s.arg(first.value())), 1);
    QCOMPARE(number(u"SELECT count(*) FROM notice"_s), 1);
}

void TestMemberController::removingLeavesOtherOrganizationsAlone()
{
    m_estate->join(m_mia, m_other, Role::Member);
    const TokenId elsewhere = addGrantedToken(m_mia, m_other, AccessRule::Reviewed);
    const RequestId asked = m_estate->addRequest(m_other, m_mia, {});

    QVERIFY(test::resultOf(members().remove(m_olga, Scope::of(m_octo), m_mia)));

    QCOMPARE(TokenStore(m_estate->database()).access(elsewhere, m_other).value().state, AccessState::Approved);
    QVERIFY(RequestStore(m_estate->database()).isPending(asked).value());
    QCOMPARE(AccountStore(m_estate->database()).roleIn(m_mia, m_other).value(), Role::Member);
}

void TestMemberController::joiningAgainDoesNotBringAccessBack()
{
    const TokenId token = addGrantedToken(m_mia, m_octo, AccessRule::Reviewed);
    QVERIFY(test::resultOf(members().remove(m_olga, Scope::of(m_octo), m_mia)));
    QVERIFY(test::resultOf(members().invite(m_olga, Scope::of(m_octo), {.login = u"mia"_s})));
    QCOMPARE(roleOf(m_mia), Role::Member);
    QCOMPARE(TokenStore(m_estate->database()).access(token, m_octo).value().state, AccessState::Revoked);
}

void TestMemberController::anOwnerMayGoByThemselves()
{
    QVERIFY(test::resultOf(members().setRole(m_olga, Scope::of(m_octo), m_mia, Role::Owner)));
    QVERIFY(test::resultOf(members().remove(m_olga, Scope::of(m_octo), m_olga.account)));
    QCOMPARE(test::resultOf(members().members(m_olga, Scope::of(m_octo), {}, 1)).error().code,
             ErrorCode::Forbidden);
}

void TestMemberController::refusesSomebodyWhoIsNoMember()
{
    const Error absent{ErrorCode::NotFound, u"member"_s, {}};
    for (const AccountId nobody : {m_otto, AccountId(4711)}) {
        QCOMPARE(test::resultOf(members().remove(m_olga, Scope::of(m_octo), nobody)).error(), absent);
        QCOMPARE(test::resultOf(members().setRole(m_olga, Scope::of(m_octo), nobody, Role::Owner)).error(),
                 absent);
        QCOMPARE(test::resultOf(members().makeSignInCode(m_olga, Scope::of(m_octo), nobody)).error(), absent);
    }
}

void TestMemberController::makesAnotherCodeForWhoWasInvited()
{
    const auto outcome = test::resultOf(members().invite(m_olga, Scope::of(m_octo), {.login = u"bo"_s}));
    const auto again = test::resultOf(members().makeSignInCode(m_olga, Scope::of(m_octo), outcome->account));
    QVERIFY(again);
    QVERIFY(*again != outcome->signInCode);
    AccountController &accounts = m_controllers->accounts;
    QCOMPARE(test::resultOf(accounts.acceptCode(u"bo"_s, outcome->signInCode, u"long enough"_s)).error().code,
             ErrorCode::WrongCredentials);
    QVERIFY(test::resultOf(accounts.acceptCode(u"bo"_s, *again, u"long enough"_s)));
    // From now on it is the person's own business.
    QCOMPARE(test::resultOf(members().makeSignInCode(m_olga, Scope::of(m_octo), outcome->account)).error().code,
             ErrorCode::Forbidden);
}

void TestMemberController::theEnterpriseHelpsWhoForgotThePassword()
{
    const AccountId forgetful = m_estate->addAccount(u"fred"_s, true);
    m_estate->join(forgetful, m_octo, Role::Member);
    const AccountId coOwner = m_estate->addAccount(u"cora"_s, true);
    m_estate->joinEnterprise(coOwner, Role::Owner);

    QVERIFY(test::resultOf(members().makeSignInCode(m_alice, Scope::ofEnterprise(), forgetful)));
    QCOMPARE(test::resultOf(members().makeSignInCode(m_alice, Scope::ofEnterprise(), coOwner)).error(),
             (Error{ErrorCode::Forbidden, u"signInCode"_s, {}}));
    QVERIFY(test::resultOf(m_controllers->accounts.signIn(u"fred"_s, u"correct horse"_s))); // still holds
}

void TestMemberController::writesNoCodeAnywhere()
{
    const auto outcome = test::resultOf(members().invite(m_olga, Scope::of(m_octo), {.login = u"bo"_s}));
    const QString code = outcome->signInCode;
    for (const QString &form : {code, QString(code).remove(u'-')}) {
        QCOMPARE(number(u"SELECT count(*) FROM audit_leaf WHERE details LIKE '%%1%'"_s.arg(form)), 0);
        QCOMPARE(
            number(u"SELECT count(*) FROM sign_in_code WHERE CAST(code_hash AS TEXT) LIKE '%%1%'"_s.arg(form)), 0);
    }
}

PATWARDEN_TEST_MAIN(TestMemberController)
#include "tst_membercontroller.moc"
