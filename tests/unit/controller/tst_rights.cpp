// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "storage/policychangestore.h"

#include <QFile>

#include <QBuffer>

#include <functional>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Right { Nobody = 0, EnterpriseOwner = 1, OrganizationOwner = 2, OtherOwner = 4, Member = 8, Stranger = 16 };
constexpr int everyone = EnterpriseOwner | OrganizationOwner | OtherOwner | Member | Stranger;

} // namespace

/// Every use case with every role: who may not gets Forbidden, and nothing changes. With PATWARDEN_TEST_OWN_ROLES
/// each person is connected with a database role of their own (PostgreSQL), and row-level security has to agree.
class TestRights : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void letsInWhoMay_data();
    void letsInWhoMay();
    void refusesAnAccountThatDoesNotExist();

private:
    test::ManualClock m_clock;
    std::unique_ptr<DatabaseThread> m_thread; ///< of the role that owns the tables
    std::unique_ptr<DatabaseThread> m_ownThread; ///< of the person's own, where there is one
    std::unique_ptr<Controllers> m_controllers;
    QMap<int, Session> m_sessions;
    QString m_path;
    const bool m_ownRoles = qEnvironmentVariableIsSet("PATWARDEN_TEST_OWN_ROLES");
    OrganizationId m_organization;
    RequestId m_request;
    TokenId m_activeToken; ///< of the member, with access to the organization
    PolicyChangeId m_planOfEnterprise;
    PolicyChangeId m_planOfOrganization;
    AccountId m_invited; ///< a member of the organization who cannot sign in yet
    AccountId m_colleague; ///< a member of the enterprise
    QMap<QString, std::function<std::optional<Error>(const Session &)>> m_useCases;
    QMap<QString, int> m_allowed;

    void addQueueOfAll();
    void addMembers();
    void addAccounts();
    void addActiveTokens();

    void addPlanning();
    void addOwnTokens();
    void addPolicyChanges(Database &database, AccountId by);
    void connectAs(const Session &session);

    template <typename T>
    void add(const QString &name, int allowed, std::function<QFuture<Result<T>>(const Session &)> useCase);
};

template <typename T>
void TestRights::add(const QString &name, int allowed, std::function<QFuture<Result<T>>(const Session &)> useCase)
{
    m_allowed.insert(name, allowed);
    m_useCases.insert(name, [useCase](const Session &session) -> std::optional<Error> {
        const Result<T> result = test::resultOf(useCase(session));
        return result ? std::nullopt : std::optional(result.error());
    });
}

void TestRights::initTestCase()
{
    addPlanning();
    addOwnTokens();
    const auto ofEnterprise = PolicyScope::ofEnterprise();
    const auto ofOrganization = [this] { return PolicyScope::of(m_organization); };
    const int owner = OrganizationOwner;

    add<PolicyOverview>(u"read the enterprise's policies"_s, EnterpriseOwner,
                        [=, this](const Session &s) { return m_controllers->policies.overview(s, ofEnterprise); });
    add<PolicyOutcome>(u"set a policy of the enterprise"_s, EnterpriseOwner, [=, this](const Session &s) {
        return m_controllers->policies.setPolicy(s, ofEnterprise, Policy::ClassicAccess, Choice::Strict);
    });
    add<PolicyOutcome>(u"opt the enterprise in"_s, EnterpriseOwner,
                       [=, this](const Session &s) { return m_controllers->policies.optIn(s, ofEnterprise, {}); });
    add<Impact>(u"preview a policy of the enterprise"_s, EnterpriseOwner, [=, this](const Session &s) {
        return m_controllers->policies.preview(s, ofEnterprise, Policy::ClassicAccess, Choice::Strict);
    });
    add<Impact>(u"preview the opt-in of the enterprise"_s, EnterpriseOwner,
                [=, this](const Session &s) { return m_controllers->policies.previewOptIn(s, ofEnterprise, {}); });
    add<QList<ImpactRow>>(u"read the rows of a preview"_s, EnterpriseOwner, [=, this](const Session &s) {
        return m_controllers->policies.impactRows(s, ofEnterprise, {});
    });
    add<PolicyOverview>(u"read an organization's settings"_s, owner, [=, this](const Session &s) {
        return m_controllers->policies.overview(s, ofOrganization());
    });
    add<PolicyOutcome>(u"set a policy of an organization"_s, owner, [=, this](const Session &s) {
        return m_controllers->policies.setPolicy(s, ofOrganization(), Policy::ClassicAccess, Choice::Strict);
    });
    add<PolicyOutcome>(u"opt an organization in"_s, owner, [=, this](const Session &s) {
        return m_controllers->policies.optIn(s, ofOrganization(), defaultPolicies(ScopeKind::Organization));
    });
    add<Impact>(u"preview a policy of an organization"_s, owner, [=, this](const Session &s) {
        return m_controllers->policies.preview(s, ofOrganization(), Policy::ClassicAccess, Choice::Strict);
    });
    add<RequestQueue>(u"read the queue"_s, owner, [=, this](const Session &s) {
        return m_controllers->requests.queue(s, m_organization, 50);
    });
    add<std::shared_ptr<RequestIndex>>(u"load the index of the queue"_s, owner, [=, this](const Session &s) {
        return m_controllers->requests.index(s, m_organization);
    });
    add<QList<RequestRow>>(u"read rows of the queue"_s, owner, [=, this](const Session &s) {
        return m_controllers->requests.rows(s, m_organization, {m_request});
    });
    add<RequestDetails>(u"read a request"_s, owner, [=, this](const Session &s) {
        return m_controllers->requests.details(s, m_organization, m_request);
    });
    add<ReviewOutcome>(u"approve"_s, owner, [=, this](const Session &s) {
        return m_controllers->requests.review(s, m_organization, {m_request}, Verdict::Approved, {}).future;
    });
    add<ReviewOutcome>(u"deny"_s, owner, [=, this](const Session &s) {
        return m_controllers->requests.review(s, m_organization, {m_request}, Verdict::Denied, u"no"_s).future;
    });
    addQueueOfAll();
    addMembers();
    addAccounts();
    addActiveTokens();
    add<Overview>(u"read one's overview"_s, everyone,
                  [=, this](const Session &s) { return m_controllers->overview.overview(s); });
    const int anyOwner = EnterpriseOwner | OrganizationOwner | OtherOwner;
    add<AuditPage>(u"read the audit log"_s, anyOwner,
                   [=, this](const Session &s) { return m_controllers->audit.page(s, {}, 0, 10); });
    add<AuditPage>(u"read an organization's audit log"_s, EnterpriseOwner | OrganizationOwner,
                   [=, this](const Session &s) {
                       return m_controllers->audit.page(s, {.organizations = {m_organization}}, 0, 10);
                   });
    add<AuditChoices>(u"read who did anything"_s, anyOwner,
                      [=, this](const Session &s) { return m_controllers->audit.choices(s); });
    add<AuditTokens>(u"look for tokens in the audit log"_s, anyOwner,
                     [=, this](const Session &s) { return m_controllers->audit.tokensNamed(s, u"a"_s); });
    add<qint64>(u"export the audit log"_s, anyOwner, [=, this](const Session &s) {
        return m_controllers->audit.exportTo(s, {}, AuditFormat::Csv, temporaryPath(u"audit.csv"_s));
    });
    add<qint64>(u"export an organization's audit log"_s, EnterpriseOwner | OrganizationOwner,
                [=, this](const Session &s) {
                    return m_controllers->audit.exportTo(s, {.organizations = {m_organization}},
                                                         AuditFormat::JsonLines, temporaryPath(u"audit.jsonl"_s));
                });
    add<AuditVerification>(u"verify the audit log"_s, anyOwner,
                           [=, this](const Session &s) { return m_controllers->audit.verify(s, {}); });
    add<AuditCheckpoint>(u"read a checkpoint"_s, anyOwner,
                         [=, this](const Session &s) { return m_controllers->audit.checkpoint(s); });
    if (test::testedEngine() == Engine::Sqlite) { // a server's database is copied by the server's own means
        add<AuditCheckpoint>(u"make a backup"_s, EnterpriseOwner, [=, this](const Session &s) {
            const QString copy = temporaryPath(u"backup.db"_s);
            QFile::remove(copy);
            return m_controllers->backups.backup(s, copy);
        });
    }
    add<QList<NoticeRow>>(u"read one's notices"_s, everyone,
                          [=, this](const Session &s) { return m_controllers->notices.inbox(s, 10); });
    add<void>(u"mark one's notices"_s, everyone,
              [=, this](const Session &s) { return m_controllers->notices.markRead(s, {}); });
    add<qint64>(u"export the estate"_s, EnterpriseOwner, [this](const Session &s) {
        auto device = std::make_shared<QBuffer>();
        device->open(QIODevice::WriteOnly);
        return m_controllers->exchange.exportTo(s, device);
    });
    add<EstateImportReport>(u"import an estate"_s, EnterpriseOwner, [this](const Session &s) {
        auto device = std::make_shared<QBuffer>();
        device->setData(R"({"type":"estate","format":1,"created_at":"2026-01-01T00:00:00Z"})");
        device->open(QIODevice::ReadOnly);
        return m_controllers->exchange.importFrom(s, device);
    });
    if (m_ownRoles) { // who does not see the whole gets nothing of it
        m_allowed[u"export the estate"_s] = Nobody;
        m_allowed[u"import an estate"_s] = Nobody;
        m_allowed[u"verify the audit log"_s] = EnterpriseOwner;
    }
}

void TestRights::connectAs(const Session &session)
{
    const auto given = test::resultOf(m_controllers->roles.give(m_sessions.value(EnterpriseOwner), session.login,
                                                                test::roleFor(session.login), true));
    QVERIFY2(given, given ? "" : qPrintable(given.error().detail));
    m_controllers.reset();
    m_ownThread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(
        m_ownThread->open(test::locationAs(m_path, test::roleFor(session.login)), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_ownThread, m_clock);
}

/// Without an organization: all that one owns.
void TestRights::addQueueOfAll()
{
    const int owner = OrganizationOwner | OtherOwner;
    add<RequestQueue>(u"read the queue over all that one owns"_s, owner,
                      [=, this](const Session &s) { return m_controllers->requests.queue(s, {}, 50); });
    add<std::shared_ptr<RequestIndex>>(
        u"load the index over all that one owns"_s, owner,
        [=, this](const Session &s) { return m_controllers->requests.index(s, {}); });
    add<QList<RequestRow>>(u"read rows of all that one owns"_s, owner, [=, this](const Session &s) {
        return m_controllers->requests.rows(s, {}, {m_request});
    });
}

void TestRights::addMembers()
{
    const auto ofEnterprise = MemberScope::ofEnterprise();
    const auto ofOrganization = [this] { return MemberScope::of(m_organization); };
    add<Members>(u"list an organization's members"_s, OrganizationOwner, [=, this](const Session &s) {
        return m_controllers->members.members(s, ofOrganization(), {}, 10);
    });
    add<Members>(u"list the enterprise's people"_s, EnterpriseOwner,
                 [=, this](const Session &s) { return m_controllers->members.members(s, ofEnterprise, {}, 10); });
    add<InvitationOutcome>(u"invite into an organization"_s, OrganizationOwner, [=, this](const Session &s) {
        return m_controllers->members.invite(s, ofOrganization(), {.login = u"new"_s});
    });
    add<InvitationOutcome>(u"invite into the enterprise"_s, EnterpriseOwner, [=, this](const Session &s) {
        return m_controllers->members.invite(s, ofEnterprise, {.login = u"new"_s});
    });
    add<InvitationOutcome>(u"provision a managed user"_s, EnterpriseOwner, [=, this](const Session &s) {
        return m_controllers->members.invite(s, ofEnterprise, {.login = u"new"_s, .managed = true});
    });
    add<void>(u"make a member an owner"_s, OrganizationOwner, [=, this](const Session &s) {
        return m_controllers->members.setRole(s, ofOrganization(), m_invited, Role::Owner);
    });
    add<void>(u"remove a member"_s, OrganizationOwner, [=, this](const Session &s) {
        return m_controllers->members.remove(s, ofOrganization(), m_invited);
    });
    add<void>(u"make somebody an owner of the enterprise"_s, EnterpriseOwner, [=, this](const Session &s) {
        return m_controllers->members.setRole(s, ofEnterprise, m_colleague, Role::Owner);
    });
    add<void>(u"remove somebody from the enterprise"_s, EnterpriseOwner,
              [=, this](const Session &s) { return m_controllers->members.remove(s, ofEnterprise, m_colleague); });
    add<QString>(u"make a sign-in code for a member"_s, OrganizationOwner, [=, this](const Session &s) {
        return m_controllers->members.makeSignInCode(s, ofOrganization(), m_invited);
    });
    add<QString>(u"make a sign-in code for anybody"_s, EnterpriseOwner, [=, this](const Session &s) {
        return m_controllers->members.makeSignInCode(s, ofEnterprise, m_invited);
    });
}

void TestRights::addAccounts()
{
    add<AccountController::Profile>(u"read one's profile"_s, everyone,
                                    [this](const Session &s) { return m_controllers->accounts.profile(s); });
    add<void>(u"change one's profile"_s, everyone,
              [this](const Session &s) { return m_controllers->accounts.setProfile(s, u"Somebody"_s, {}); });
}

void TestRights::addActiveTokens()
{
    add<ActiveTokens>(u"list the active tokens"_s, OrganizationOwner, [this](const Session &s) {
        return m_controllers->activeTokens.tokens(s, m_organization, 10);
    });
    add<std::shared_ptr<TokenIndex>>(
        u"load the index of the active tokens"_s, OrganizationOwner,
        [this](const Session &s) { return m_controllers->activeTokens.index(s, m_organization); });
    add<QList<ActiveTokenRow>>(u"read rows of the active tokens"_s, OrganizationOwner, [this](const Session &s) {
        return m_controllers->activeTokens.rows(s, m_organization, {m_activeToken});
    });
    add<ActiveTokenDetails>(u"read an active token"_s, OrganizationOwner, [this](const Session &s) {
        return m_controllers->activeTokens.details(s, m_organization, m_activeToken);
    });
    add<QList<ClassicTokenRow>>(u"list members' classic tokens"_s, OrganizationOwner, [this](const Session &s) {
        return m_controllers->activeTokens.classicTokens(s, m_organization);
    });
    add<RevokeOutcome>(u"revoke"_s, OrganizationOwner, [this](const Session &s) {
        return m_controllers->activeTokens.revoke(s, m_organization, {m_activeToken}, {}).future;
    });
}

/// What needs a token or request of one's own is NotFound for others: tst_tokencontroller.
void TestRights::addOwnTokens()
{
    add<QList<OwnToken>>(u"read one's own tokens"_s, everyone,
                         [this](const Session &s) { return m_controllers->tokens.own(s); });
    add<IssuedToken>(u"generate a token for one's own resources"_s, everyone, [this](const Session &s) { // R-E4
        return m_controllers->tokens.create(s, {.name = u"mine"_s, .selection = RepositorySelection::All});
    });
    add<IssuedToken>(u"generate a token (classic)"_s, everyone, [this](const Session &s) {
        return m_controllers->tokens.create(s, {.kind = TokenKind::Classic, .name = u"ci"_s});
    });
    add<QList<ResourceOwnerChoice>>(u"read who may own a token's resources"_s, everyone,
                                    [this](const Session &s) { return m_controllers->tokens.resourceOwners(s); });
    add<QList<RepositoryChoice>>(
        u"choose repositories of an organization"_s, OrganizationOwner | Member,
        [this](const Session &s) { return m_controllers->tokens.repositories(s, m_organization, {}, 10); });
    add<QList<RepositoryChoice>>(u"choose repositories of one's own"_s, everyone, [this](const Session &s) {
        return m_controllers->tokens.repositories(s, {}, {}, 10);
    });
    add<QList<NoticeRow>>(u"read the unread notices"_s, everyone, [this](const Session &s) {
        return m_controllers->notices.inbox(s, 10, {.unreadOnly = true, .group = NoticeGroup::Policies});
    });
}

void TestRights::addPlanning()
{
    const auto ofEnterprise = PolicyScope::ofEnterprise();
    const auto ofOrganization = [this] { return PolicyScope::of(m_organization); };
    const int owner = OrganizationOwner;
    add<PlannedPolicyChange>(u"plan a policy of the enterprise"_s, EnterpriseOwner, [=, this](const Session &s) {
        return m_controllers->policies.planPolicy(s, ofEnterprise, Policy::ClassicAccess, Choice::Strict,
                                                  m_clock.now().plusDays(14));
    });
    add<PlannedPolicyChange>(u"plan a policy of an organization"_s, owner, [=, this](const Session &s) {
        return m_controllers->policies.planPolicy(s, ofOrganization(), Policy::ClassicAccess, Choice::Strict,
                                                  m_clock.now().plusDays(14));
    });
    add<void>(u"take back a plan of the enterprise"_s, EnterpriseOwner,
              [=, this](const Session &s) { return m_controllers->policies.takeBack(s, m_planOfEnterprise); });
    add<void>(u"take back a plan of an organization"_s, owner,
              [=, this](const Session &s) { return m_controllers->policies.takeBack(s, m_planOfOrganization); });
    add<PolicyOutcome>(u"roll back a policy of the enterprise"_s, EnterpriseOwner, [=, this](const Session &s) {
        return m_controllers->policies.rollBack(s, ofEnterprise, Policy::ClassicAccess);
    });
    add<PolicyOutcome>(u"roll back a policy of an organization"_s, owner, [=, this](const Session &s) {
        return m_controllers->policies.rollBack(s, ofOrganization(), Policy::ClassicAccess);
    });
    add<QList<PlannedPolicyChange>>(u"read what is planned"_s, everyone,
                                    [=, this](const Session &s) { return m_controllers->policies.planned(s); });
}

/// A change of each scope to take back, and one to roll back.
void TestRights::addPolicyChanges(Database &database, AccountId by)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    QVERIFY(transaction);
    PolicyChangeStore changes(database);
    const auto write = [&](ScopeKind scope, qint64 id, Choice now) {
        const Instant at = m_clock.now();
        QVERIFY(changes.add(
            transaction.value(),
            {{}, scope, id, Policy::ClassicAccess, Choice::Strict, now, PolicyChangeState::Made, by, at, at}));
        const auto plan = changes.add(transaction.value(),
                                      {{},
                                       scope,
                                       id,
                                       Policy::FineGrainedAccess,
                                       now,
                                       Choice::Strict,
                                       PolicyChangeState::Planned,
                                       by,
                                       at,
                                       at.plusDays(7)});
        QVERIFY(plan);
        (scope == ScopeKind::Enterprise ? m_planOfEnterprise : m_planOfOrganization) = *plan;
    };
    write(ScopeKind::Enterprise, 1, Choice::Delegate);
    write(ScopeKind::Organization, m_organization.value(), Choice::Open);
    QVERIFY(transaction.value().commit());
}

void TestRights::init()
{
    TestCase::init();
    static int serial = 0;
    const QString path = temporaryPath(u"rights-%1.db"_s.arg(++serial));
    {
        test::EstateBuilder estate(path, m_clock);
        estate.addEnterprise(u"Acme"_s, false);
        m_organization = estate.addOrganization(u"octo-org"_s);
        const OrganizationId other = estate.addOrganization(u"other-org"_s);
        const auto person = [&](int right, const QString &login) {
            const AccountId id = estate.addAccount(login);
            m_sessions[right] = test::EstateBuilder::sessionOf(id, login);
            return id;
        };
        estate.joinEnterprise(person(EnterpriseOwner, u"alice"_s), Role::Owner);
        estate.join(person(OrganizationOwner, u"olga"_s), m_organization, Role::Owner);
        estate.join(person(OtherOwner, u"otto"_s), other, Role::Owner);
        const AccountId member = person(Member, u"mia"_s);
        estate.join(member, m_organization, Role::Member);
        person(Stranger, u"stan"_s);
        m_invited = estate.addAccount(u"ivan"_s);
        estate.join(m_invited, m_organization, Role::Member);
        m_colleague = estate.addAccount(u"cora"_s);
        estate.joinEnterprise(m_colleague, Role::Member);
        m_request = estate.addRequest(m_organization, member, {});
        TokenRecord active;
        active.owner = member;
        active.organization = m_organization;
        active.name = u"deploy"_s;
        active.createdAt = m_clock.now();
        m_activeToken = estate.addToken(active);
        estate.setAccess(m_activeToken, m_organization, AccessState::Approved);
        addPolicyChanges(estate.database(), m_sessions.value(EnterpriseOwner).account);
    }
    m_controllers.reset();
    m_ownThread.reset();
    m_path = path;
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
}

void TestRights::letsInWhoMay_data()
{
    static constexpr std::array<std::pair<int, const char *>, 5> roles{
        {{EnterpriseOwner, "owner of the enterprise"},
         {OrganizationOwner, "owner of the organization"},
         {OtherOwner, "owner of another organization"},
         {Member, "member"},
         {Stranger, "stranger"}}};
    QTest::addColumn<QString>("useCase");
    QTest::addColumn<int>("role");
    for (auto it = m_useCases.cbegin(); it != m_useCases.cend(); ++it) {
        for (const auto &[role, name] : roles)
            QTest::addRow("%s: %s", qPrintable(it.key()), name) << it.key() << role;
    }
}

void TestRights::letsInWhoMay()
{
    QFETCH(QString, useCase);
    QFETCH(int, role);
    if (m_ownRoles)
        connectAs(m_sessions.value(role));

    const std::optional<Error> refusal = m_useCases.value(useCase)(m_sessions.value(role));

    if (m_allowed.value(useCase) & role) {
        QVERIFY2(!refusal, refusal ? qPrintable(refusal->detail) : "");
        return;
    }
    QVERIFY(refusal);
    const bool isUnseen = m_ownRoles && refusal->code == ErrorCode::NotFound; // what one does not see is not there
    QVERIFY(refusal->code == ErrorCode::Forbidden || isUnseen);
    const auto queue = test::resultOf(m_thread->run(
        [this](Database &database) -> Result<bool> { return RequestStore(database).isPending(m_request); }));
    QVERIFY(*queue);
    const auto access = test::resultOf(m_thread->run([this](Database &database) -> Result<AccessState> {
        return TokenStore(database).access(m_activeToken, m_organization)->state;
    }));
    QCOMPARE(*access, AccessState::Approved);
}

void TestRights::refusesAnAccountThatDoesNotExist()
{
    const Session nobody = test::EstateBuilder::sessionOf(AccountId(4711));
    for (auto it = m_useCases.cbegin(); it != m_useCases.cend(); ++it) {
        const std::optional<Error> refusal = it.value()(nobody);
        QVERIFY2(refusal && refusal->code == ErrorCode::Forbidden, qPrintable(it.key()));
    }
}

PATWARDEN_TEST_MAIN(TestRights)
#include "tst_rights.moc"
