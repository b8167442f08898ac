// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkqueue.h"
#include "estate.h"
#include "queuecheck.h"
#include "reviewerprocess.h"
#include "testcase.h"

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Two people at two desks work through the same queue, in the same file, at the same time.
class TestTwoPrograms : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void decidesEachRequestOnce_data();
    void decidesEachRequestOnce();
    void letsOnePersonInWhileAnotherApprovesThousands();

private:
    struct Desk {
        QString login;
        AccountId account{};
        qint64 first = 0; ///< which requests, by id
        qint64 last = 0;
        QString order = u"ascending"_s;
    };
    void buildEstate(const QString &name, const QList<Desk *> &desks, int requestCount);
    [[nodiscard]] test::ReviewerProcess::Task taskOf(const Desk &desk) const;

    QString m_path;
    OrganizationId m_organization;
};

/// Requests 1 … \p requestCount of an organization whose owners sit at these desks.
void TestTwoPrograms::buildEstate(const QString &name, const QList<Desk *> &desks, int requestCount)
{
    const test::ManualClock clock;
    m_path = temporaryPath(name);
    test::EstateBuilder builder(m_path, clock);
    m_organization = builder.addOrganization(u"octo-org"_s, true, true);
    for (Desk *desk : desks) {
        desk->account = builder.addAccount(desk->login);
        builder.join(desk->account, m_organization, Role::Owner);
    }
    builder.join(builder.addAccount(u"mo"_s), m_organization, Role::Member);
    test::addManyRequests(builder.database(), m_organization, requestCount, clock.now());
}

void TestTwoPrograms::decidesEachRequestOnce_data()
{
    QTest::addColumn<int>("annFirst");
    QTest::addColumn<int>("annLast");
    QTest::addColumn<QString>("annOrder");
    QTest::addColumn<int>("beaFirst");
    QTest::addColumn<int>("beaLast");
    // Of 2,000. Batches never begin at the same request.
    QTest::newRow("the same queue from the same end") << 1 << 2'000 << u"ascending"_s << 101 << 2'000;
    QTest::newRow("the same queue from both ends") << 1 << 2'000 << u"descending"_s << 1 << 2'000;
    QTest::newRow("halves that overlap") << 1 << 1'200 << u"descending"_s << 801 << 2'000;
}

test::ReviewerProcess::Task TestTwoPrograms::taskOf(const Desk &desk) const
{
    return {m_path,
            m_organization,
            desk.account,
            desk.login,
            {QString::number(desk.first), QString::number(desk.last), desk.order, u"wait"_s}};
}

void TestTwoPrograms::decidesEachRequestOnce()
{
    QFETCH(const int, annFirst);
    QFETCH(const int, annLast);
    QFETCH(const QString, annOrder);
    QFETCH(const int, beaFirst);
    QFETCH(const int, beaLast);
    constexpr int requestCount = 2'000;
    Desk annsDesk{.login = u"ann"_s, .first = annFirst, .last = annLast, .order = annOrder};
    Desk beasDesk{.login = u"bea"_s, .first = beaFirst, .last = beaLast};
    buildEstate(u"%1-%2.db"_s.arg(annLast).arg(beaFirst), {&annsDesk, &beasDesk}, requestCount);

    test::ReviewerProcess ann(taskOf(annsDesk));
    test::ReviewerProcess bea(taskOf(beasDesk));
    QVERIFY2(ann.waitForWord("pending"), ann.complaints().constData());
    QVERIFY2(bea.waitForWord("pending"), bea.complaints().constData());
    ann.say("\n");
    bea.say("\n");
    QVERIFY2(ann.endedWell(), ann.complaints().constData());
    QVERIFY2(bea.endedWell(), bea.complaints().constData());

    const QJsonObject annsWork = ann.outcome();
    const QJsonObject beasWork = bea.outcome();
    const auto number = [](const QJsonObject &work, const QString &what) { return work.value(what).toInt(-1); };
    for (const QJsonObject &work : {annsWork, beasWork}) {
        QCOMPARE(work.value(u"error"_s).toString(u"none"_s), QString());
        QCOMPARE(number(work, u"left"_s), 0);
        QCOMPARE(number(work, u"notFound"_s), 0);
    }
    // Each asked for its own; what both asked for is decided by the one and found decided by the other.
    const int annsDecided = number(annsWork, u"decided"_s);
    const int beasDecided = number(beasWork, u"decided"_s);
    const int annsEarlier = number(annsWork, u"decidedEarlier"_s);
    const int beasEarlier = number(beasWork, u"decidedEarlier"_s);
    QCOMPARE(annsDecided + annsEarlier, annLast - annFirst + 1);
    QCOMPARE(beasDecided + beasEarlier, beaLast - beaFirst + 1);
    QCOMPARE(annsDecided + beasDecided, requestCount);
    QCOMPARE(annsEarlier + beasEarlier, annLast - beaFirst + 1);
    QCOMPARE(annsWork.value(u"by"_s).toObject().value(u"bea"_s).toInt(), annsEarlier);
    QCOMPARE(beasWork.value(u"by"_s).toObject().value(u"ann"_s).toInt(), beasEarlier);
    qInfo("ann decided %d, bea %d", annsDecided, beasDecided);

    const test::QueueState state = test::inspectQueue(m_path);
    QCOMPARE(state.problems, QStringList());
    QCOMPARE(state.decided, requestCount);
    QCOMPARE(state.decidedBy.value(u"ann"_s), annsDecided);
    QCOMPARE(state.decidedBy.value(u"bea"_s), beasDecided);
}

/// So many that no machine is through before the other's turn comes, so the first is stopped then.
void TestTwoPrograms::letsOnePersonInWhileAnotherApprovesThousands()
{
    constexpr int requestCount = 200'000;
    Desk annsDesk{.login = u"ann"_s, .first = 1, .last = requestCount};
    Desk beasDesk{.login = u"bea"_s, .first = requestCount, .last = requestCount};
    buildEstate(u"thousands.db"_s, {&annsDesk, &beasDesk}, requestCount);

    test::ReviewerProcess ann(taskOf(annsDesk));
    test::ReviewerProcess bea(taskOf(beasDesk));
    QVERIFY2(ann.waitForWord("pending"), ann.complaints().constData());
    QVERIFY2(bea.waitForWord("pending"), bea.complaints().constData());
    ann.say("\n");
    ann.waitForProgress(1);
    bea.say("\n");
    QVERIFY2(bea.endedWell(), bea.complaints().constData());
    ann.say("\n");
    QVERIFY2(ann.endedWell(), ann.complaints().constData());

    QCOMPARE(bea.outcome().value(u"decided"_s).toInt(), 1);
    const int decided = ann.outcome().value(u"decided"_s).toInt();
    QCOMPARE_GT(decided, 0);
    QCOMPARE(ann.outcome().value(u"left"_s).toInt(), requestCount - decided);
    QCOMPARE(ann.outcome().value(u"decidedEarlier"_s).toInt(), 0);
    qInfo("ann had approved %d when bea's decision was made", decided);
    const test::QueueState state = test::inspectQueue(m_path);
    QCOMPARE(state.problems, QStringList());
    QCOMPARE(state.decidedBy.value(u"ann"_s), decided);
    QCOMPARE(state.decidedBy.value(u"bea"_s), 1);
}

PATWARDEN_TEST_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
