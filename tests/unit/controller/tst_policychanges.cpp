// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/controllers.h"
#include "storage/auditlog.h"
#include "storage/outbox.h"
#include "storage/policystore.h"

#include <QSqlQuery>

#include <random>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Kind, token and organization of the notices of one account, oldest first.
struct Told {
    NoticeKind kind;
    qint64 account;
    qint64 token;
    qint64 organization;
    qint64 change;
    qint64 aboutAt;
    qint64 actor;
};

} // namespace

/// Policy changes that take effect at a date, that are taken back, rolled back or dropped, and who is told.
class TestPolicyChanges : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    // now
    void tellsWhomAChangeCutsOff();
    void tellsOnceATokenThatLosesSeveralOrganizations();
    void tellsNobodyWhereNobodyIsCutOff();
    void tellsWhomAnOptInCutsOff();
    void restoresWhatWasBefore();
    void rollsBackTwice();
    void hasNothingToRollBackAtFirst();
    void keepsAnOrganizationFromRollingBackWhatTheEnterpriseDecides();
    // at a date
    void changesNothingBeforeItsDate();
    void tellsAheadOfTime();
    void foretellsWhoIsTold();
    void showsWhatIsPlanned();
    void makesTheChangeAtItsDate();
    void approvesWhatWaitsAtItsDate();
    void doesNotTellTwice();
    void refusesADateThatIsNotAccepted_data();
    void refusesADateThatIsNotAccepted();
    void refusesASecondPlanOfTheSamePolicy();
    void refusesToPlanWhatIsInForce();
    void refusesToPlanAsItRefusesToSet();
    void takesBackWithOneCallAndTellsThoseWhoWereTold();
    void cannotTakeBackWhatIsOver();
    void dropsWhatIsNotPossibleAnyMore();
    void countsAsMadeWhatWasSetByHandMeanwhile();
    void rollsBackAPlannedChangeThatWasMade();
    void makesSeveralInTheOrderOfTheirDates();
    void showsEverybodyThePlansThatConcernThem();
    // the upkeep
    void looksAgainWhenTheNextChangeIsDue();
    void tellsWhatExpires();
    void doesNothingTwiceWithTwoPrograms();
    void tellsExactlyThoseWhoAreRefusedAfterwards();

private:
    PolicyController &policies() { return m_controllers->policies; }
    Result<PolicyOutcome> set(Policy policy, Choice choice, PolicyScope scope = {})
    {
        return test::resultOf(policies().setPolicy(m_owner, scope, policy, choice));
    }
    Result<PlannedPolicyChange> plan(Policy policy, Choice choice, int days = 14, PolicyScope scope = {})
    {
        return test::resultOf(policies().planPolicy(m_owner, scope, policy, choice, m_clock.now().plusDays(days)));
    }
    Result<PolicyOutcome> rollBack(Policy policy, PolicyScope scope = {})
    {
        return test::resultOf(policies().rollBack(m_owner, scope, policy));
    }
    Result<UpkeepOutcome> upkeep() { return test::resultOf(m_controllers->upkeep.run()); }
    PolicyOverview overview(PolicyScope scope = {})
    {
        return test::resultOf(policies().overview(m_owner, scope)).value();
    }
    PolicyScope octo() const { return PolicyScope::of(m_octo); }
    QList<Told> told(NoticeKind kind);
    QStringList actions();
    QString details(const QString &action);
    void open(bool optedIn);
    TokenId addFineGrained(OrganizationId organization, const QString &name);
    /// The audit chain verifies; every test ends with it.
    void cleanup();

    test::ManualClock m_clock;
    QString m_path;
    std::unique_ptr<test::EstateBuilder> m_estate;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    OrganizationId m_octo;
    OrganizationId m_labs;
    AccountId m_ann;
    AccountId m_bo;
    TokenId m_nightly; ///< ann's, fine-grained, in octo
    TokenId m_classic; ///< ann's, classic: octo
    TokenId m_wide; ///< bo's, classic: octo and labs
    Session m_owner; ///< of the enterprise and of octo
};

void TestPolicyChanges::open(bool optedIn)
{
    static int serial = 0;
    m_path = temporaryPath(u"changes-%1.db"_s.arg(++serial));
    m_controllers.reset();
    m_thread = std::make_unique<DatabaseThread>();
    m_estate = std::make_unique<test::EstateBuilder>(m_path, m_clock);
    m_estate->addEnterprise(u"Acme"_s, optedIn);
    m_octo = m_estate->addOrganization(u"octo-org"_s);
    m_labs = m_estate->addOrganization(u"labs"_s);
    m_owner = test::EstateBuilder::sessionOf(m_estate->addAccount(u"alice"_s), u"alice"_s);
    m_estate->joinEnterprise(m_owner.account, Role::Owner);
    m_estate->join(m_owner.account, m_octo, Role::Owner);
    m_ann = m_estate->addAccount(u"ann"_s);
    m_estate->join(m_ann, m_octo, Role::Member);
    m_bo = m_estate->addAccount(u"bo"_s);
    m_estate->join(m_bo, m_octo, Role::Member);
    m_estate->join(m_bo, m_labs, Role::Member);
    m_nightly = addFineGrained(m_octo, u"nightly"_s);
    m_classic = m_estate->addClassicToken(m_ann, u"repo"_s);
    m_wide = m_estate->addClassicToken(m_bo, u"repo"_s);
    QVERIFY(test::resultOf(m_thread->open(test::locationOf(m_path), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
}

TokenId TestPolicyChanges::addFineGrained(OrganizationId organization, const QString &name)
{
    TokenRecord token;
    token.owner = m_ann;
    token.organization = organization;
    token.name = name;
    token.selection = RepositorySelection::All;
    token.permissions = test::EstateBuilder::permissionsFrom(u"contents:read"_s);
    const TokenId id = m_estate->addToken(token);
    m_estate->setAccess(id, organization, AccessState::Approved);
    return id;
}

void TestPolicyChanges::init()
{
    TestCase::init();
    open(true);
}

void TestPolicyChanges::cleanup()
{
    QVERIFY(!AuditLog(m_estate->database()).verify()->firstBroken);
}

QList<Told> TestPolicyChanges::told(NoticeKind kind)
{
    QList<Told> notices;
    QSqlQuery query(m_estate->database().connection());
    if (query.exec(u"SELECT kind, account_id, token_id, organization_id, policy_change_id, about_at, actor_id "
                   "FROM notice WHERE kind = %1 ORDER BY account_id, token_id"_s.arg(int(kind)))) {
        while (query.next())
            notices.append({static_cast<NoticeKind>(query.value(0).toInt()), query.value(1).toLongLong(),
                            query.value(2).toLongLong(), query.value(3).toLongLong(), query.value(4).toLongLong(),
                            query.value(5).toLongLong(), query.value(6).toLongLong()});
    }
    return notices;
}

QStringList TestPolicyChanges::actions()
{
    QStringList actions;
    QSqlQuery query(m_estate->database().connection());
    if (query.exec(u"SELECT action, coalesce(actor_id, 0) FROM audit_leaf ORDER BY sequence"_s)) {
        while (query.next())
            actions.append(query.value(1).toLongLong() == 0 ? u"unattended "_s + query.value(0).toString()
                                                            : query.value(0).toString());
    }
    return actions;
}

QString TestPolicyChanges::details(const QString &action)
{
    QSqlQuery query(m_estate->database().connection());
    query.prepare(u"SELECT details FROM audit_leaf WHERE action = ? ORDER BY sequence DESC"_s);
    query.addBindValue(action);
    return query.exec() && query.next() ? query.value(0).toString() : QString();
}

// Now

void TestPolicyChanges::tellsWhomAChangeCutsOff() // R-E8
{
    const auto outcome = set(Policy::FineGrainedAccess, Choice::Strict);
    QVERIFY(outcome);
    QCOMPARE(outcome->peopleTold, 1);
    const QList<Told> notices = told(NoticeKind::PolicyCutsOff);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().account, m_ann.value());
    QCOMPARE(notices.first().token, m_nightly.value());
    QCOMPARE(notices.first().organization, m_octo.value());
    QCOMPARE(notices.first().actor, m_owner.account.value());
    QVERIFY(notices.first().change > 0);
}

void TestPolicyChanges::tellsOnceATokenThatLosesSeveralOrganizations() // R-E14
{
    const auto outcome = set(Policy::ClassicAccess, Choice::Strict);
    QCOMPARE(outcome->peopleTold, 2);
    const QList<Told> notices = told(NoticeKind::PolicyCutsOff);
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices.at(0).token, m_classic.value());
    QCOMPARE(notices.at(0).organization, m_octo.value());
    QCOMPARE(notices.at(1).token, m_wide.value());
    QCOMPARE(notices.at(1).organization, 0); // octo-org and labs
}

void TestPolicyChanges::tellsNobodyWhereNobodyIsCutOff()
{
    const auto outcome = set(Policy::ClassicAccess, Choice::Open);
    QCOMPARE(outcome->peopleTold, 0);
    QVERIFY(told(NoticeKind::PolicyCutsOff).isEmpty());
}

void TestPolicyChanges::tellsWhomAnOptInCutsOff() // R-E2, R-E14
{
    open(false);
    const auto outcome =
        test::resultOf(policies().optIn(m_owner, {}, {.optedIn = true, .classicAccess = Choice::Strict}));
    QVERIFY(outcome);
    QCOMPARE(outcome->peopleTold, 2);
    const QList<Told> notices = told(NoticeKind::PolicyCutsOff);
    QCOMPARE(notices.size(), 2);
    QVERIFY(notices.first().change > 0);
    QCOMPARE(overview().rollBackTo.at(2), std::optional(Choice::Delegate));
    QCOMPARE(overview().rollBackTo.at(0), std::nullopt); // left as it was
}

void TestPolicyChanges::restoresWhatWasBefore()
{
    QVERIFY(set(Policy::ClassicAccess, Choice::Open));
    QVERIFY(set(Policy::ClassicAccess, Choice::Strict));
    QCOMPARE(overview().rollBackTo.at(2), std::optional(Choice::Open));
    const auto outcome = rollBack(Policy::ClassicAccess);
    QVERIFY(outcome);
    QCOMPARE(outcome->previous, Choice::Strict);
    QCOMPARE(overview().policies.classicAccess, Choice::Open);
    QVERIFY(details(u"personal_access_token.access_restriction_disabled"_s).contains(u"\"rolls_back\":true"_s));
}

void TestPolicyChanges::rollsBackTwice()
{
    QVERIFY(set(Policy::ClassicAccess, Choice::Strict));
    QVERIFY(rollBack(Policy::ClassicAccess));
    QCOMPARE(overview().policies.classicAccess, Choice::Delegate);
    // The roll back was the last change: it is what the second one undoes, and its cut-offs are told again.
    const auto again = rollBack(Policy::ClassicAccess);
    QVERIFY(again);
    QCOMPARE(overview().policies.classicAccess, Choice::Strict);
    QCOMPARE(again->peopleTold, 2);
    QCOMPARE(told(NoticeKind::PolicyCutsOff).size(), 4);
}

void TestPolicyChanges::hasNothingToRollBackAtFirst()
{
    QCOMPARE(overview().rollBackTo.at(0), std::nullopt);
    const auto refused = rollBack(Policy::FineGrainedAccess);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().subject, u"nothingToRollBack"_s);
    QVERIFY(actions().isEmpty());
}

void TestPolicyChanges::keepsAnOrganizationFromRollingBackWhatTheEnterpriseDecides() // R-E15
{
    QVERIFY(set(Policy::ClassicAccess, Choice::Strict, octo()));
    QVERIFY(set(Policy::ClassicAccess, Choice::Open));
    QCOMPARE(overview(octo()).rollBackTo.at(2), std::nullopt);
    QCOMPARE(rollBack(Policy::ClassicAccess, octo()).error().subject, u"policyDecidedByEnterprise"_s);
}

// At a date

void TestPolicyChanges::changesNothingBeforeItsDate()
{
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict));
    m_clock.advanceDays(13);
    QCOMPARE(upkeep()->policiesChanged, 0);
    QCOMPARE(overview().policies.classicAccess, Choice::Delegate);
    QCOMPARE(overview().rollBackTo.at(2), std::nullopt);
    QCOMPARE(actions(), QStringList{u"patwarden.policy_planned"_s});
    QVERIFY(details(u"patwarden.policy_planned"_s).contains(u"\"takes_effect_at\":\"2026-12-04T09:00:00Z\""_s));
}

void TestPolicyChanges::tellsAheadOfTime()
{
    const auto planned = plan(Policy::ClassicAccess, Choice::Strict);
    QVERIFY(planned);
    const QList<Told> notices = told(NoticeKind::PolicyWillCutOff);
    QCOMPARE(notices.size(), 2);
    for (const Told &notice : notices) {
        QCOMPARE(notice.change, planned->id.value());
        QCOMPARE(notice.aboutAt, m_clock.now().plusDays(14).microseconds);
    }
    QVERIFY(told(NoticeKind::PolicyCutsOff).isEmpty());
}

void TestPolicyChanges::foretellsWhoIsTold()
{
    const auto impact = test::resultOf(policies().preview(m_owner, {}, Policy::ClassicAccess, Choice::Strict));
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict));
    QCOMPARE(told(NoticeKind::PolicyWillCutOff).size(), impact->tokensLosing);
    QCOMPARE(impact->peopleLosing, 2);
}

void TestPolicyChanges::showsWhatIsPlanned()
{
    const auto planned = plan(Policy::ClassicAccess, Choice::Strict);
    const auto shown = overview().planned.at(2);
    QVERIFY(shown);
    QCOMPARE(shown->id, planned->id);
    QCOMPARE(shown->plannedBy, u"alice"_s);
    QCOMPARE(shown->scopeName, u"Acme"_s);
    QCOMPARE(shown->before, Choice::Delegate);
    QCOMPARE(shown->after, Choice::Strict);
    QVERIFY(shown->mayTakeBack);
    const PolicyOverview below = overview(octo());
    QVERIFY(!below.planned.at(2));
    QVERIFY(below.enterprisePlanned.at(2));
    QVERIFY(!below.enterprisePlanned.at(2)->mayTakeBack); // not from there
}

void TestPolicyChanges::makesTheChangeAtItsDate()
{
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict));
    m_clock.advanceDays(14);
    const auto outcome = upkeep();
    QVERIFY(outcome);
    QCOMPARE(outcome->policiesChanged, 1);
    const PolicyOverview now = overview();
    QCOMPARE(now.policies.classicAccess, Choice::Strict);
    QCOMPARE(now.settings.at(2).setBy, u"alice"_s); // who planned it
    QCOMPARE(now.settings.at(2).setAt, m_clock.now());
    QVERIFY(!now.planned.at(2));
    QCOMPARE(actions(),
             QStringList({u"patwarden.policy_planned"_s,
                          u"unattended personal_access_token.access_restriction_enabled"_s}));
    QVERIFY(
        details(u"personal_access_token.access_restriction_enabled"_s).contains(u"\"planned_by\":\"alice\""_s));
    QCOMPARE(upkeep()->policiesChanged, 0);
}

void TestPolicyChanges::approvesWhatWaitsAtItsDate() // R-E12
{
    const QList<RequestId> ids = m_estate->addRequests(m_octo, m_ann, 3);
    QVERIFY(plan(Policy::FineGrainedApproval, Choice::Open));
    QCOMPARE(overview().pendingRequests, 3);
    m_clock.advanceDays(14);
    QCOMPARE(upkeep()->policiesChanged, 1);
    QCOMPARE(overview().pendingRequests, 0);
    RequestStore requests(m_estate->database());
    for (const RequestId id : ids)
        QCOMPARE(requests.decision(id)->value().rule, AccessRule::ApprovalStopped);
    QCOMPARE(told(NoticeKind::ApprovedByPolicy).size(), 3);
    QCOMPARE(told(NoticeKind::ApprovedByPolicy).first().actor, 0);
}

void TestPolicyChanges::doesNotTellTwice()
{
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict));
    const TokenId late = m_estate->addClassicToken(m_ann, u"repo"_s); // after the plan
    m_clock.advanceDays(14);
    QVERIFY(upkeep());
    const QList<Told> notices = told(NoticeKind::PolicyCutsOff);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().token, late.value());
    QCOMPARE(notices.first().actor, 0);
}

void TestPolicyChanges::refusesADateThatIsNotAccepted_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("over") << qint64(-1) << false;
    QTest::newRow("now") << qint64(0) << false;
    QTest::newRow("within the minute") << qint64(59) << false;
    QTest::newRow("the next minute") << qint64(60) << true;
    QTest::newRow("in two years") << qint64(731) * 86'400 << true;
    QTest::newRow("after two years") << qint64(731) * 86'400 + 1 << false;
}

void TestPolicyChanges::refusesADateThatIsNotAccepted()
{
    QFETCH(qint64, seconds);
    QFETCH(bool, accepted);
    const auto planned = test::resultOf(policies().planPolicy(m_owner, {}, Policy::ClassicAccess, Choice::Strict,
                                                              m_clock.now().plusSeconds(seconds)));
    QCOMPARE(planned.ok(), accepted);
    if (accepted)
        return;
    QCOMPARE(planned.error().code, ErrorCode::Invalid);
    QCOMPARE(planned.error().subject, u"takesEffectAt"_s);
    QVERIFY(actions().isEmpty());
    QVERIFY(told(NoticeKind::PolicyWillCutOff).isEmpty());
}

void TestPolicyChanges::refusesASecondPlanOfTheSamePolicy()
{
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict));
    QCOMPARE(plan(Policy::ClassicAccess, Choice::Open).error().subject, u"plannedAlready"_s);
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict, 14, octo())); // another scope
    QVERIFY(plan(Policy::FineGrainedAccess, Choice::Strict)); // another policy
}

void TestPolicyChanges::refusesToPlanWhatIsInForce()
{
    const auto refused = plan(Policy::ClassicAccess, Choice::Delegate);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().subject, u"notAChange"_s);
}

void TestPolicyChanges::refusesToPlanAsItRefusesToSet() // R-E2, R-E14
{
    QCOMPARE(plan(Policy::ClassicAccess, Choice::Delegate, 14, octo()).error().code, ErrorCode::Invalid);
    QVERIFY(set(Policy::ClassicAccess, Choice::Strict));
    QCOMPARE(plan(Policy::ClassicAccess, Choice::Strict, 14, octo()).error().subject,
             u"policyDecidedByEnterprise"_s);
    open(false);
    QCOMPARE(plan(Policy::FineGrainedAccess, Choice::Strict).error().subject, u"notOptedIn"_s);
}

void TestPolicyChanges::takesBackWithOneCallAndTellsThoseWhoWereTold()
{
    const auto planned = plan(Policy::ClassicAccess, Choice::Strict);
    (void)m_estate->addClassicToken(m_ann, u"repo"_s); // nobody was told of this one
    m_clock.advanceDays(3);
    QVERIFY(test::resultOf(policies().takeBack(m_owner, planned->id)));
    const QList<Told> before = told(NoticeKind::PolicyWillCutOff);
    const QList<Told> after = told(NoticeKind::PolicyChangeTakenBack);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after.at(i).account, before.at(i).account);
        QCOMPARE(after.at(i).token, before.at(i).token);
        QCOMPARE(after.at(i).organization, before.at(i).organization);
        QCOMPARE(after.at(i).change, before.at(i).change);
    }
    QVERIFY(!overview().planned.at(2));
    QCOMPARE(actions(), QStringList({u"patwarden.policy_planned"_s, u"patwarden.policy_plan_taken_back"_s}));
    m_clock.advanceDays(30);
    QCOMPARE(upkeep()->policiesChanged, 0);
    QCOMPARE(overview().policies.classicAccess, Choice::Delegate);
}

void TestPolicyChanges::cannotTakeBackWhatIsOver()
{
    const auto planned = plan(Policy::ClassicAccess, Choice::Strict);
    m_clock.advanceDays(14); // its date has come, though no program has looked yet
    QCOMPARE(test::resultOf(policies().takeBack(m_owner, planned->id)).error().subject, u"plan"_s);
    QVERIFY(upkeep());
    QCOMPARE(test::resultOf(policies().takeBack(m_owner, planned->id)).error().code, ErrorCode::NotFound);
    QCOMPARE(test::resultOf(policies().takeBack(m_owner, PolicyChangeId(99))).error().code, ErrorCode::NotFound);
    const auto other = plan(Policy::ClassicAccess, Choice::Open);
    QVERIFY(test::resultOf(policies().takeBack(m_owner, other->id)));
    QCOMPARE(test::resultOf(policies().takeBack(m_owner, other->id)).error().code, ErrorCode::NotFound);
    QVERIFY(told(NoticeKind::PolicyChangeTakenBack).isEmpty()); // nobody was told of the other one
}

void TestPolicyChanges::dropsWhatIsNotPossibleAnyMore() // R-E15
{
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict, 14, octo()));
    const qsizetype warned = told(NoticeKind::PolicyWillCutOff).size();
    QCOMPARE(warned, 2);
    QVERIFY(set(Policy::ClassicAccess, Choice::Open));
    m_clock.advanceDays(14);
    QCOMPARE(upkeep()->policiesChanged, 1);
    QCOMPARE(overview(octo()).policies.classicAccess, Choice::Open);
    const QList<Told> dropped = told(NoticeKind::PlannedChangeDropped);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().account, m_owner.account.value());
    QCOMPARE(dropped.first().organization, m_octo.value());
    QCOMPARE(told(NoticeKind::PolicyChangeTakenBack).size(), warned);
    QVERIFY(told(NoticeKind::PolicyCutsOff).isEmpty());
    QCOMPARE(actions().last(), u"unattended patwarden.policy_plan_dropped"_s);
    QVERIFY(details(u"patwarden.policy_plan_dropped"_s).contains(u"policyDecidedByEnterprise"_s));
    QCOMPARE(upkeep()->policiesChanged, 0);
}

void TestPolicyChanges::countsAsMadeWhatWasSetByHandMeanwhile()
{
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict));
    QVERIFY(set(Policy::ClassicAccess, Choice::Strict));
    QCOMPARE(told(NoticeKind::PolicyCutsOff).size(), 2); // earlier than they were told
    const QStringList before = actions();
    m_clock.advanceDays(14);
    QCOMPARE(upkeep()->policiesChanged, 1);
    QCOMPARE(actions(), before);
    QCOMPARE(told(NoticeKind::PolicyCutsOff).size(), 2);
    QVERIFY(!overview().planned.at(2));
    // It changed nothing, so it is not what a roll back undoes.
    QCOMPARE(overview().rollBackTo.at(2), std::optional(Choice::Delegate));
    QVERIFY(rollBack(Policy::ClassicAccess));
    QCOMPARE(overview().policies.classicAccess, Choice::Delegate);
}

void TestPolicyChanges::rollsBackAPlannedChangeThatWasMade()
{
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict));
    m_clock.advanceDays(1);
    QVERIFY(set(Policy::ClassicAccess, Choice::Open)); // in between
    m_clock.advanceDays(13);
    QVERIFY(upkeep());
    QCOMPARE(overview().policies.classicAccess, Choice::Strict);
    QCOMPARE(overview().rollBackTo.at(2), std::optional(Choice::Open)); // what it replaced
    m_clock.advanceSeconds(1);
    QVERIFY(rollBack(Policy::ClassicAccess));
    QCOMPARE(overview().policies.classicAccess, Choice::Open);
}

void TestPolicyChanges::makesSeveralInTheOrderOfTheirDates()
{
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict, 7)); // the enterprise decides first
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict, 14, octo()));
    QVERIFY(plan(Policy::FineGrainedAccess, Choice::Strict, 9));
    m_clock.advanceDays(20);
    QCOMPARE(upkeep()->policiesChanged, 3);
    QCOMPARE(overview().policies.classicAccess, Choice::Strict);
    QCOMPARE(overview().policies.fineGrainedAccess, Choice::Strict);
    QCOMPARE(told(NoticeKind::PlannedChangeDropped).size(), 1);
}

void TestPolicyChanges::showsEverybodyThePlansThatConcernThem()
{
    const OrganizationId alone = m_estate->addOrganization(u"alone"_s, true, true);
    const auto person = [&](const QString &login, OrganizationId organization, Role role) {
        const AccountId id = m_estate->addAccount(login);
        if (organization.isValid())
            m_estate->join(id, organization, role);
        return test::EstateBuilder::sessionOf(id, login);
    };
    const Session olga = person(u"olga"_s, m_octo, Role::Owner);
    const Session lea = person(u"lea"_s, m_labs, Role::Member);
    const Session otto = person(u"otto"_s, alone, Role::Owner);
    const Session stan = person(u"stan"_s, {}, Role::Outside);
    QVERIFY(plan(Policy::ClassicAccess, Choice::Strict, 14));
    QVERIFY(plan(Policy::FineGrainedAccess, Choice::Strict, 7, octo()));
    const auto seen = [&](const Session &session) {
        QStringList names;
        const auto plans = test::resultOf(policies().planned(session));
        for (const PlannedPolicyChange &each : plans.value())
            names.append(each.scopeName + (each.mayTakeBack ? u"!"_s : QString()));
        return names.join(u' ');
    };
    QCOMPARE(seen(m_owner), u"octo-org! Acme!"_s); // the nearest first
    QCOMPARE(seen(olga), u"octo-org! Acme"_s);
    QCOMPARE(seen(test::EstateBuilder::sessionOf(m_ann)), u"octo-org Acme"_s);
    QCOMPARE(seen(lea), u"Acme"_s);
    QCOMPARE(seen(otto), QString());
    QCOMPARE(seen(stan), QString());
}

// The upkeep

void TestPolicyChanges::looksAgainWhenTheNextChangeIsDue()
{
    QCOMPARE(upkeep()->next, m_clock.now().plusSeconds(3600));
    const Instant soon = m_clock.now().plusSeconds(600);
    QVERIFY(test::resultOf(policies().planPolicy(m_owner, {}, Policy::ClassicAccess, Choice::Strict, soon)));
    QCOMPARE(upkeep()->next, soon);
    m_clock.advanceSeconds(600);
    QCOMPARE(upkeep()->next, m_clock.now().plusSeconds(3600));
}

void TestPolicyChanges::tellsWhatExpires()
{
    TokenRecord token;
    token.kind = TokenKind::FineGrained;
    token.owner = m_ann;
    token.name = u"short"_s;
    token.expiresAt = m_clock.now().plusDays(20);
    for (int i = 0; i < 300; ++i) // more than a batch
        (void)m_estate->addToken(token);
    QCOMPARE(upkeep()->noticesRaised, 0);
    m_clock.advanceDays(6);
    QCOMPARE(upkeep()->noticesRaised, 300);
    QCOMPARE(told(NoticeKind::TokenExpires).size(), 300);
    QCOMPARE(upkeep()->noticesRaised, 0); // once a threshold
}

void TestPolicyChanges::doesNothingTwiceWithTwoPrograms()
{
    for (const Policy policy : allPolicies)
        QVERIFY(plan(policy, Choice::Strict));
    DatabaseThread other;
    QVERIFY(test::resultOf(other.open(test::locationOf(m_path), OpenMode::OpenExisting)));
    Controllers theirs(other, m_clock);
    m_clock.advanceDays(14);
    const auto here = m_controllers->upkeep.run(); // both at once
    const auto there = theirs.upkeep.run();
    const auto first = test::resultOf(here);
    const auto second = test::resultOf(there);
    QVERIFY(first && second);
    QCOMPARE(first->policiesChanged + second->policiesChanged, 3);
    QCOMPARE(actions().filter(u"unattended"_s).size(), 3);
    QVERIFY(told(NoticeKind::PolicyCutsOff).isEmpty()); // all were told ahead of time
}

void TestPolicyChanges::tellsExactlyThoseWhoAreRefusedAfterwards()
{
    constexpr unsigned seed = 20261204;
    std::mt19937 random(seed);
    const auto pick = [&](int count) { return int(random() % unsigned(count)); };
    int cutOff = 0;
    for (int round = 0; round < 100; ++round) {
        test::releaseTestDatabases();
        open(true);
        if (test::testedEngine() == Engine::Sqlite)
            (void)QSqlQuery(m_estate->database().connection()).exec(u"PRAGMA synchronous = OFF"_s);
        for (const Policy policy : allPolicies) {
            // Mostly open, so that there is something to lose.
            const auto own = [&] { return pick(4) == 0 ? Choice::Strict : Choice::Open; };
            m_estate->setChoice({}, policy, pick(3) == 0 ? static_cast<Choice>(pick(3)) : Choice::Delegate,
                                m_owner.account);
            m_estate->setChoice(m_octo, policy, own(), m_owner.account);
            m_estate->setChoice(m_labs, policy, own(), m_owner.account);
        }
        for (int i = pick(6); i > 0; --i)
            (void)addFineGrained(pick(2) == 0 ? m_octo : m_labs, u"token-%1"_s.arg(i));
        const Policy policy = allPolicies.at(size_t(pick(3)));
        const auto choice = pick(2) == 0 ? Choice::Strict : static_cast<Choice>(pick(3));
        const PolicyScope scope = pick(2) == 0 ? PolicyScope::ofEnterprise() : octo();
        const OrganizationId of = scope.organization;
        const bool isDated = pick(2) == 0;

        // Who gets in before, and who does not after: asked of every token and organization on its own.
        const auto gettingIn = [&] {
            QSet<std::pair<TokenId, OrganizationId>> pairs;
            const auto estate = PolicyStore(m_estate->database()).estatePolicies();
            const auto reachList = TokenStore(m_estate->database()).reaches(of, m_clock.now());
            for (const TokenReach &reach : reachList.value()) {
                if (reaches(reach, *estate).allowed)
                    pairs.insert({reach.token, reach.organization});
            }
            return pairs;
        };
        const auto before = gettingIn();
        const bool done = isDated ? plan(policy, choice, 14, scope).ok() : set(policy, choice, scope).ok();
        if (isDated) {
            m_clock.advanceDays(14);
            QVERIFY(upkeep());
        }
        const auto after = gettingIn();
        QSet<qint64> refused;
        for (const auto &[token, organization] : before - after)
            refused.insert(token.value());
        QSet<qint64> informed;
        const QList<Told> notices = told(isDated ? NoticeKind::PolicyWillCutOff : NoticeKind::PolicyCutsOff);
        for (const Told &notice : notices)
            informed.insert(notice.token);
        QVERIFY2(informed == refused && notices.size() == informed.size(),
                 qPrintable(u"seed %1, estate %2, done %3"_s.arg(seed).arg(round).arg(done)));
        if (isDated)
            QVERIFY(told(NoticeKind::PolicyCutsOff).isEmpty());
        cutOff += int(refused.size());
    }
    QVERIFY(cutOff > 50); // the estates do change, so that the comparison says something
}

PATWARDEN_TEST_MAIN(TestPolicyChanges)
#include "tst_policychanges.moc"
