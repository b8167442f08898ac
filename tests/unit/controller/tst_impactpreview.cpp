// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "heldthread.h"
#include "testcase.h"
#include "testdatabase.h"

#include "controller/controllers.h"
#include "controller/scaledestate.h"
#include "storage/accountstore.h"
#include "storage/organizationstore.h"
#include "storage/policystore.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;
using test::resultOf;

/// The preview of a policy change over many tokens: right, in step with what changes, and never in the way.
class TestImpactPreview : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAsTheDefinition_data();
    void answersAsTheDefinition();
    void seesWhatChangedMeanwhile();
    void followsTheClock();
    void letsOthersHaveTheirTurn();
    void stopsWhenItIsCancelled();
    void takesUpWhatACancelledOneLoaded();
    void preparesForOwnersOnly();
    void savesWithWhatItHasRead();
    void doesNotSaveWithWhatIsOutdated();

private:
    [[nodiscard]] Result<Impact> preview(PolicyScope scope, Policy policy, Choice choice)
    {
        return resultOf(m_controllers->policies.preview(m_alice, scope, policy, choice));
    }
    [[nodiscard]] PolicyScope organizationScope(const QString &name)
    {
        return PolicyScope::of(resultOf(m_thread->run([name](Database &database) {
                                   return OrganizationStore(database).byName(name);
                               }))
                                   ->value()
                                   .id);
    }
    [[nodiscard]] Result<PolicyOutcome> set(Choice choice)
    {
        return resultOf(m_controllers->policies.setPolicy(m_alice, {}, Policy::FineGrainedAccess, choice));
    }
    /// \return whether all that octo-org is asked for has access now.
    [[nodiscard]] bool approveQueue()
    {
        const PolicyScope octo = organizationScope(u"octo-org"_s);
        const auto queue = resultOf(m_controllers->requests.queue(m_alice, octo.organization, 50));
        QList<RequestId> ids;
        for (const RequestRow &row : queue->newest)
            ids.append(row.id);
        return resultOf(
                   m_controllers->requests.review(m_alice, octo.organization, ids, Verdict::Approved, {}).future)
            .ok();
    }
    [[nodiscard]] qint64 rowsRead()
    {
        return resultOf(m_thread->run([](Database &database) { return Result(database.work()); })).value().rows;
    }
    [[nodiscard]] Result<Impact> byDefinition(PolicyScope scope, Policy policy, Choice choice);
    /// In its turn after the first step of what was handed over before. \return whether that was under way.
    [[nodiscard]] QFuture<Result<bool>> cancelBetweenSteps(QFuture<Result<Impact>> impact)
    {
        return m_thread->run([impact](Database &) mutable -> Result<bool> {
            const bool isUnderWay = !impact.isFinished();
            impact.cancel();
            return isUnderWay;
        });
    }

    test::ManualClock m_clock;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Controllers> m_controllers;
    Session m_alice;
    int m_serial = 0;
};

void TestImpactPreview::init()
{
    TestCase::init();
    // Its rows only read, and are many.
    if (m_thread && QByteArrayView(QTest::currentTestFunction()) == QByteArrayView("answersAsTheDefinition"))
        return;
    const QString path = temporaryPath(u"preview-%1.db"_s.arg(++m_serial));
    {
        const auto database = Database::open(test::locationOf(path), OpenMode::CreateIfMissing);
        QVERIFY(writeScaledEstate(**database, m_clock, 1'500, [](const EstateImportReport &) { return true; }));
    }
    m_controllers.reset();
    m_thread = std::make_unique<DatabaseThread>();
    QVERIFY(resultOf(m_thread->open(test::locationOf(path), OpenMode::OpenExisting)));
    m_controllers = std::make_unique<Controllers>(*m_thread, m_clock);
    const auto alice =
        resultOf(m_thread->run([](Database &database) { return AccountStore(database).byLogin(u"alice"_s); }));
    m_alice = {(*alice)->id, u"alice"_s};
}

Result<Impact> TestImpactPreview::byDefinition(PolicyScope scope, Policy policy, Choice choice)
{
    return resultOf(m_thread->run([=, now = m_clock.now()](Database &database) -> Result<Impact> {
        const auto estate = PolicyStore(database).estatePolicies();
        PolicySet own = scope.kind == ScopeKind::Enterprise
            ? *estate->enterprise
            : estate->organizations.value(scope.organization).policies;
        own.setChoice(policy, choice);
        const auto reaches = TokenStore(database).reaches(scope.organization, now);
        return assessImpact(*reaches, *estate, {scope.kind, scope.organization, own}, now);
    }));
}

void TestImpactPreview::answersAsTheDefinition_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<Choice>("choice");
    for (const QString &organization : {QString(), u"octo-org"_s, u"acme-3"_s}) {
        for (const Policy policy : allPolicies) {
            for (const Choice choice : {Choice::Strict, Choice::Open}) {
                QTest::addRow("%s %s %s", qPrintable(organization), qPrintable(policyName(policy)),
                              qPrintable(choiceName(policy, choice)))
                    << organization << policy << choice;
            }
        }
    }
}

void TestImpactPreview::answersAsTheDefinition()
{
    QFETCH(const QString, organization);
    QFETCH(const Policy, policy);
    QFETCH(const Choice, choice);
    const PolicyScope scope =
        organization.isEmpty() ? PolicyScope::ofEnterprise() : organizationScope(organization);
    const auto expected = byDefinition(scope, policy, choice);
    QVERIFY(expected);
    for (int i = 0; i < 2; ++i) { // the first one loads, the next one does not
        const auto is = preview(scope, policy, choice);
        QVERIFY(is);
        QCOMPARE(is->entries, expected->entries);
        QCOMPARE(is->tokensLosing, expected->tokensLosing);
        QCOMPARE(is->peopleLosing, expected->peopleLosing);
        QCOMPARE(is->tokensGaining, expected->tokensGaining);
        QCOMPARE(is->organizations, expected->organizations);
        QCOMPARE(is->losingUsedRecently, expected->losingUsedRecently);
    }
}

void TestImpactPreview::seesWhatChangedMeanwhile()
{
    const auto before = preview({}, Policy::FineGrainedAccess, Choice::Strict);
    QVERIFY(before);
    QVERIFY(before->tokensLosing > 0);
    QVERIFY(approveQueue());

    const auto after = preview({}, Policy::FineGrainedAccess, Choice::Strict);

    const auto expected = byDefinition({}, Policy::FineGrainedAccess, Choice::Strict);
    QCOMPARE(after->entries, expected->entries);
    QVERIFY(after->tokensLosing > before->tokensLosing);
}

void TestImpactPreview::followsTheClock()
{
    const auto before = preview({}, Policy::FineGrainedAccess, Choice::Strict);
    m_clock.advanceDays(200); // many have expired

    const auto after = preview({}, Policy::FineGrainedAccess, Choice::Strict);

    QVERIFY(after->tokensLosing < before->tokensLosing);
    QCOMPARE(after->entries, byDefinition({}, Policy::FineGrainedAccess, Choice::Strict)->entries);
}

void TestImpactPreview::letsOthersHaveTheirTurn()
{
    test::HeldThread held(*m_thread);
    const auto impact = m_controllers->policies.preview(m_alice, {}, Policy::ClassicAccess, Choice::Strict);
    // Handed over later, done earlier: the preview has more than one step.
    const auto between = m_thread->run([impact](Database &) -> Result<bool> { return !impact.isFinished(); });
    held.letGo();
    const auto wasEarlier = resultOf(between);
    QVERIFY(wasEarlier && *wasEarlier);
    QVERIFY(resultOf(impact));
}

void TestImpactPreview::stopsWhenItIsCancelled()
{
    test::HeldThread held(*m_thread);
    const auto impact = m_controllers->policies.preview(m_alice, {}, Policy::ClassicAccess, Choice::Strict);
    const auto stop = cancelBetweenSteps(impact);
    held.letGo();
    const auto wasUnderWay = resultOf(stop);
    QVERIFY(wasUnderWay && *wasUnderWay);
    QTRY_VERIFY(impact.isFinished());
    QCOMPARE(impact.resultCount(), 0);
}

void TestImpactPreview::takesUpWhatACancelledOneLoaded()
{
    test::HeldThread held(*m_thread);
    const auto first = m_controllers->policies.preview(m_alice, {}, Policy::ClassicAccess, Choice::Strict);
    const auto stop = cancelBetweenSteps(first);
    held.letGo();
    const auto wasUnderWay = resultOf(stop);
    QVERIFY(wasUnderWay && *wasUnderWay);

    const auto second = preview({}, Policy::FineGrainedAccess, Choice::Strict);

    QCOMPARE(second->entries, byDefinition({}, Policy::FineGrainedAccess, Choice::Strict)->entries);
}

void TestImpactPreview::preparesForOwnersOnly()
{
    const auto ada =
        resultOf(m_thread->run([](Database &database) { return AccountStore(database).byLogin(u"ben-1"_s); }));
    QVERIFY(*ada);
    const auto refused =
        resultOf(m_controllers->policies.prepare({(*ada)->id, u"ben-1"_s}, PolicyScope::ofEnterprise()));
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);

    QVERIFY(resultOf(m_controllers->policies.prepare(m_alice, PolicyScope::ofEnterprise())));

    const auto impact = preview({}, Policy::FineGrainedAccess, Choice::Strict);
    QCOMPARE(impact->entries, byDefinition({}, Policy::FineGrainedAccess, Choice::Strict)->entries);
}

void TestImpactPreview::savesWithWhatItHasRead()
{
    const qint64 before = rowsRead();
    QVERIFY(set(Choice::Open)); // cuts nobody off, which takes a look at every token
    const qint64 alone = rowsRead() - before;
    const auto impact = preview({}, Policy::FineGrainedAccess, Choice::Strict);
    QVERIFY(impact);
    const qint64 previewed = rowsRead();

    const auto outcome = set(Choice::Strict);

    QVERIFY(outcome);
    QCOMPARE(outcome->peopleTold, qint64(impact->peopleLosing));
    const qint64 saving = rowsRead() - previewed;
    QVERIFY2(saving - impact->tokensLosing < alone / 4,
             qPrintable(u"%1 rows, %2 without a preview"_s.arg(saving).arg(alone)));
}

void TestImpactPreview::doesNotSaveWithWhatIsOutdated()
{
    const auto before = preview({}, Policy::FineGrainedAccess, Choice::Strict);
    QVERIFY(before);
    QVERIFY(approveQueue());
    const auto expected = byDefinition({}, Policy::FineGrainedAccess, Choice::Strict);
    QVERIFY(expected);
    QVERIFY(expected->peopleLosing > before->peopleLosing);

    const auto outcome = set(Choice::Strict);

    QVERIFY(outcome);
    QCOMPARE(outcome->peopleTold, qint64(expected->peopleLosing));
}

PATWARDEN_TEST_MAIN(TestImpactPreview)
#include "tst_impactpreview.moc"
