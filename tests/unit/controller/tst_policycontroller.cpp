// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "storage/auditlog.h"
#include "storage/outbox.h"

#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Setting policies, opting in, and what comes with it.
class TestPolicyController : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithTheDefaults();
    void setsAPolicyAndSaysWho();
    void leavesNoTraceWhereNothingChanges();
    void asksForTheOptInFirst();
    void setsTheClassicPolicyBeforeTheOptIn();
    void optsInWithItsPolicies();
    void optsInOnce();
    void keepsAnOrganizationFromOverriding();
    void refusesToDelegateForAnOrganization();
    void approvesWhatWaitsWhenApprovalStops();
    void keepsWhatWasGrantedWhenApprovalStarts();
    void namesItsAuditEntriesByWhatHappened_data();
    void namesItsAuditEntriesByWhatHappened();

private:
    Result<PolicyOutcome> set(Policy policy, Choice choice)
    {
        return test::resultOf(
            m_controllers->policies.setPolicy(m_owner, PolicyScope::ofEnterprise(), policy, choice));
    }
    Result<PolicyOutcome> setOwn(Policy policy, Choice choice)
    {
        return test::resultOf(
            m_controllers->policies.setPolicy(m_owner, PolicyScope::of(m_organization), policy, choice));
    }
    PolicyOverview overview(PolicyScope scope = {})
    {
        return test::resultOf(m_controllers->policies.overview(m_owner, scope)).value();
    }
    QStringList auditedActions();
    void open(bool optedIn);

    test::ManualClock m_clock;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    OrganizationId m_organization;
    AccountId m_member;
    Session m_owner; ///< of the enterprise and of the organization
};

void TestPolicyController::open(bool optedIn)
{
    static int serial = 0;
    const QString path = temporaryPath(u"policies-%1.db"_s.arg(++serial));
    m_controllers.reset();
    m_thread = std::make_unique<DatabaseThread>();
    m_estate = std::make_unique<test::EstateBuilder>(path, m_clock);
    m_estate->addEnterprise(u"Acme"_s, optedIn);
    m_organization = m_estate->addOrganization(u"octo-org"_s);
    m_owner = test::EstateBuilder::sessionOf(m_estate->addAccount(u"alice"_s), u"alice"_s);
    m_estate->joinEnterprise(m_owner.account, Role::Owner);
    m_estate->join(m_owner.account, m_organization, Role::Owner);
    m_member = m_estate->addAccount(u"ann"_s);
    m_estate->join(m_member, m_organization, Role::Member);
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
}

void TestPolicyController::init()
{
    TestCase::init();
    open(true);
}

QStringList TestPolicyController::auditedActions()
{
    QStringList actions;
    QSqlQuery query(m_estate->database().connection());
    if (query.exec(u"SELECT action FROM audit_leaf ORDER BY sequence"_s)) {
        while (query.next())
            actions.append(query.value(0).toString());
    }
    return actions;
}

void TestPolicyController::beginsWithTheDefaults()
{
    const PolicyOverview enterprise = overview();
    QCOMPARE(enterprise.name, u"Acme"_s);
    QCOMPARE(enterprise.organizationCount, 1);
    for (const Policy policy : allPolicies)
        QCOMPARE(enterprise.policies.choice(policy), Choice::Delegate); // R-E7, R-E10, R-E13
    const PolicyOverview own = overview(PolicyScope::of(m_organization));
    QCOMPARE(own.policies.fineGrainedAccess, Choice::Open);
    QCOMPARE(own.policies.fineGrainedApproval, Choice::Strict);
    QCOMPARE(own.policies.classicAccess, Choice::Open);
    QVERIFY(own.optedIn); // R-O2
}

void TestPolicyController::setsAPolicyAndSaysWho() // R-E8
{
    m_clock.advanceDays(1);
    const auto outcome = set(Policy::FineGrainedAccess, Choice::Strict);
    QVERIFY(outcome);
    QCOMPARE(outcome->previous, Choice::Delegate);
    const PolicyOverview now = overview();
    QCOMPARE(now.policies.fineGrainedAccess, Choice::Strict);
    QCOMPARE(now.settings.at(0).setBy, u"alice"_s);
    QCOMPARE(now.settings.at(0).setAt, m_clock.now());
    const PolicyOverview below = overview(PolicyScope::of(m_organization));
    QCOMPARE(below.enterprisePolicies->fineGrainedAccess, Choice::Strict);
    QCOMPARE(below.enterpriseSettings.at(0).setBy, u"alice"_s);
    QCOMPARE(below.enterpriseName, u"Acme"_s);
}

void TestPolicyController::leavesNoTraceWhereNothingChanges()
{
    QVERIFY(set(Policy::ClassicAccess, Choice::Delegate));
    QVERIFY(auditedActions().isEmpty());
}

void TestPolicyController::asksForTheOptInFirst() // R-E2
{
    open(false);
    for (const Policy policy : {Policy::FineGrainedAccess, Policy::FineGrainedApproval}) {
        const auto outcome = set(policy, Choice::Strict);
        QCOMPARE(outcome.error().code, ErrorCode::Conflict);
        QCOMPARE(outcome.error().subject, u"notOptedIn"_s);
        QCOMPARE(setOwn(policy, Choice::Open).error().subject, u"notOptedIn"_s);
    }
    QVERIFY(auditedActions().isEmpty());
}

void TestPolicyController::setsTheClassicPolicyBeforeTheOptIn() // R-E14
{
    open(false);
    QVERIFY(set(Policy::ClassicAccess, Choice::Strict));
    QCOMPARE(overview().policies.classicAccess, Choice::Strict);
}

void TestPolicyController::optsInWithItsPolicies() // R-E2, R-E3, R-O2
{
    open(false);
    const auto outcome = test::resultOf(m_controllers->policies.optIn(m_owner, PolicyScope::ofEnterprise(),
                                                                      {.fineGrainedAccess = Choice::Open,
                                                                       .fineGrainedApproval = Choice::Delegate,
                                                                       .classicAccess = Choice::Strict}));
    QVERIFY(outcome);
    const PolicyOverview now = overview();
    QVERIFY(now.optedIn);
    QCOMPARE(now.policies.fineGrainedAccess, Choice::Open);
    QCOMPARE(now.policies.fineGrainedApproval, Choice::Delegate);
    QCOMPARE(now.policies.classicAccess, Choice::Strict);
    QVERIFY(overview(PolicyScope::of(m_organization)).optedIn);
    QCOMPARE(auditedActions().first(), QString::fromUtf16(auditaction::optedIn));
}

void TestPolicyController::optsInOnce()
{
    const auto outcome = test::resultOf(m_controllers->policies.optIn(m_owner, PolicyScope::ofEnterprise(), {}));
    QCOMPARE(outcome.error().code, ErrorCode::Conflict);
    QCOMPARE(outcome.error().subject, u"optedInAlready"_s);
}

void TestPolicyController::keepsAnOrganizationFromOverriding() // R-E8, R-E9, R-E11, R-E12, R-E14, R-E15
{
    for (const Policy policy : allPolicies) {
        for (const Choice choice : {Choice::Strict, Choice::Open}) {
            QVERIFY(set(policy, choice));
            const auto refused = setOwn(policy, choice == Choice::Open ? Choice::Strict : Choice::Open);
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
            QCOMPARE(refused.error().subject, u"policyDecidedByEnterprise"_s);
        }
        QVERIFY(set(policy, Choice::Delegate));
        QVERIFY(setOwn(policy, Choice::Open)); // R-E7, R-E10, R-E13
    }
}

void TestPolicyController::refusesToDelegateForAnOrganization()
{
    QCOMPARE(setOwn(Policy::ClassicAccess, Choice::Delegate).error().code, ErrorCode::Invalid);
}

void TestPolicyController::approvesWhatWaitsWhenApprovalStops() // R-E12
{
    const QList<RequestId> ids = m_estate->addRequests(m_organization, m_member, 5);
    const auto preview = test::resultOf(m_controllers->policies.preview(
        m_owner, PolicyScope::ofEnterprise(), Policy::FineGrainedApproval, Choice::Open));
    QCOMPARE(preview->requestsApproved, 5);

    const auto outcome = set(Policy::FineGrainedApproval, Choice::Open);

    QVERIFY(outcome);
    QCOMPARE(outcome->requestsApproved, 5);
    RequestStore requests(m_estate->database());
    for (const RequestId id : ids) {
        QVERIFY(!*requests.isPending(id));
        QCOMPARE(requests.decision(id)->value().rule, AccessRule::ApprovalStopped);
        QVERIFY(!requests.decision(id)->value().account.isValid());
    }
    QCOMPARE(overview().pendingRequests, 0);
    const auto inbox = Outbox(m_estate->database()).inbox(m_member, 10);
    QCOMPARE(inbox->size(), 5);
    QCOMPARE(inbox->first().notice.kind, NoticeKind::ApprovedByPolicy);
    QVERIFY(!AuditLog(m_estate->database()).verify()->firstBroken);
}

void TestPolicyController::keepsWhatWasGrantedWhenApprovalStarts() // R-E11
{
    QVERIFY(set(Policy::FineGrainedApproval, Choice::Open));
    TokenRecord record;
    record.owner = m_member;
    record.organization = m_organization;
    record.name = u"free"_s;
    record.selection = RepositorySelection::All;
    const TokenId token = m_estate->addToken(record);
    m_estate->setAccess(token, m_organization, AccessState::Approved, AccessRule::ApprovalNotRequired);

    QVERIFY(set(Policy::FineGrainedApproval, Choice::Strict));

    QCOMPARE(TokenStore(m_estate->database()).access(token, m_organization)->state, AccessState::Approved);
}

void TestPolicyController::namesItsAuditEntriesByWhatHappened_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<QString>("action");
    using enum Policy;
    QTest::newRow("restrict") << FineGrainedAccess << Choice::Strict
                              << u"personal_access_token.access_restriction_enabled"_s;
    QTest::newRow("allow") << FineGrainedAccess << Choice::Open
                           << u"personal_access_token.access_restriction_disabled"_s;
    QTest::newRow("restrict classic") << ClassicAccess << Choice::Strict
                                      << u"personal_access_token.access_restriction_enabled"_s;
    QTest::newRow("require approval") << FineGrainedApproval << Choice::Strict
                                      << u"personal_access_token.auto_approve_grant_requests_disabled"_s;
    QTest::newRow("disable approval") << FineGrainedApproval << Choice::Open
                                      << u"personal_access_token.auto_approve_grant_requests_enabled"_s;
}

void TestPolicyController::namesItsAuditEntriesByWhatHappened()
{
    QFETCH(Policy, policy);
    QFETCH(Choice, choice);
    QFETCH(QString, action);
    QVERIFY(set(policy, choice));
    QCOMPARE(auditedActions(), QStringList{action});
}

PATWARDEN_TEST_MAIN(TestPolicyController)
#include "tst_policycontroller.moc"
