// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "queuecheck.h"
#include "reviewerprocess.h"
#include "testcase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QThread>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// A program that dies in the middle of approving many requests leaves whole decisions behind, and none of those
/// it had reported is lost.
class TestKilledReview : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void approvesAllWhereNothingHappens();
    void theCheckSeesWhatIsBroken_data();
    void theCheckSeesWhatIsBroken();
    void leavesWholeDecisionsWhereverItDies();

private:
    static constexpr int requestCount = 3'000;
    static constexpr int batch = 1'000; ///< of RequestController: what commits together
    static constexpr int rounds = 50;

    /// The estate's file in a folder of its own, with what the engine lays beside it.
    [[nodiscard]] QString freshCopy(int round);
    [[nodiscard]] test::ReviewerProcess::Task taskOn(const QString &path) const;
    void dieSomewhere(test::ReviewerProcess &reviewer, int round);
    void killAndGoOn(int round);

    QString m_estate;
    OrganizationId m_organization;
    AccountId m_owner;
    QRandomGenerator m_random;
    qint64 m_startTime = 0; ///< microseconds from the start to the first request, as measured
    qint64 m_reviewTime = 0; ///< microseconds from there to the end
    int m_diedAtStart = 0;
    int m_diedInTheMiddle = 0;
};

void TestKilledReview::initTestCase()
{
    const test::ManualClock clock;
    m_estate = temporaryPath(u"estate.db"_s);
    test::EstateBuilder builder(m_estate, clock);
    builder.addEnterprise();
    m_organization = builder.addOrganization(u"octo-org"_s);
    m_owner = builder.addAccount(u"olga"_s);
    builder.join(m_owner, m_organization, Role::Owner);
    const AccountId member = builder.addAccount(u"ann"_s);
    builder.join(member, m_organization, Role::Member);
    builder.addRequests(m_organization, member, requestCount);
}

QString TestKilledReview::freshCopy(int round)
{
    const QString folder = temporaryPath(u"round-%1"_s.arg(round));
    const QString path = folder + u"/estate.db"_s;
    return QDir().mkpath(folder) && QFile::copy(m_estate, path) ? path : QString();
}

test::ReviewerProcess::Task TestKilledReview::taskOn(const QString &path) const
{
    return {path, m_organization, m_owner, u"olga"_s};
}

void TestKilledReview::approvesAllWhereNothingHappens()
{
    const QString path = freshCopy(0);
    QElapsedTimer timer;
    timer.start();
    test::ReviewerProcess reviewer(taskOn(path));
    QVERIFY(reviewer.waitForWord("pending 3000"));
    m_startTime = timer.nsecsElapsed() / 1000;
    QVERIFY2(reviewer.endedWell(), reviewer.complaints().constData());
    m_reviewTime = timer.nsecsElapsed() / 1000 - m_startTime;
    QCOMPARE(reviewer.reported(), requestCount);
    QCOMPARE(reviewer.outcome().value(u"decided"_s).toInt(), requestCount);

    const test::QueueState state = test::inspectQueue(path);
    QCOMPARE(state.problems, QStringList());
    QCOMPARE(state.decided, requestCount);
    QCOMPARE(state.decidedBy.value(u"olga"_s), requestCount);
    QVERIFY(QFile::copy(path, temporaryPath(u"decided.db"_s)));
}

void TestKilledReview::theCheckSeesWhatIsBroken_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("a decision without its access") << u"UPDATE access SET state = 1 WHERE request_id = 7"_s;
    QTest::newRow("a decision without its notice") << u"DELETE FROM notice WHERE request_id = 7"_s;
    QTest::newRow("a decision without its change") << u"DELETE FROM change WHERE request_id = 7"_s;
    QTest::newRow("a notice sent twice")
        << u"INSERT INTO notice (account_id, kind, organization_id, token_id, request_id, actor_id, created_at) "
           u"SELECT account_id, kind, organization_id, token_id, request_id, actor_id, created_at FROM notice "
           u"WHERE request_id = 7"_s;
    QTest::newRow("decided, and pending still")
        << u"INSERT INTO pending SELECT organization_id, created_at, id FROM request WHERE id = 7"_s;
    QTest::newRow("neither decided nor pending") << u"DELETE FROM decision WHERE request_id = 7"_s;
    QTest::newRow("a wrong count") << u"UPDATE organization SET pending_count = 1"_s;
    QTest::newRow("an audit entry changed") << u"UPDATE audit_leaf SET actor_id = 2 WHERE request_id = 7"_s;
    QTest::newRow("the last audit entry missing")
        << u"DELETE FROM audit_leaf WHERE sequence = (SELECT max(sequence) FROM audit_leaf)"_s;
}

/// Else the test below would show nothing.
void TestKilledReview::theCheckSeesWhatIsBroken()
{
    QFETCH(const QString, damage);
    const QString path = temporaryPath(u"%1.db"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    QVERIFY(QFile::copy(temporaryPath(u"decided.db"_s), path));
    {
        const auto database = Database::open({path}, OpenMode::OpenExisting);
        QVERIFY(database);
        QSqlQuery query((*database)->connection());
        QVERIFY(query.exec(damage));
        QVERIFY(query.numRowsAffected() == 1);
    }
    QVERIFY(!test::inspectQueue(path).problems.isEmpty());
}

void TestKilledReview::dieSomewhere(test::ReviewerProcess &reviewer, int round)
{
    // One in ten while it opens the file and reads the queue, the others anywhere between the first decision and
    // the last: half of them as soon as some are committed, by the pace of this very round.
    qint64 longest = m_startTime;
    if (round % 10 == 0) {
        QVERIFY(reviewer.process().waitForStarted());
    } else {
        QVERIFY(reviewer.waitForWord("pending"));
        longest = m_reviewTime;
        if (round % 2 == 1) {
            QElapsedTimer firstBatch;
            firstBatch.start();
            reviewer.waitForProgress(1);
            longest = firstBatch.nsecsElapsed() / 1000;
        }
    }
    QThread::usleep(ulong(m_random.bounded(qMax(qint64(1), longest))));
    reviewer.kill();
}

void TestKilledReview::killAndGoOn(int round)
{
    const QString path = freshCopy(round);
    test::ReviewerProcess first(taskOn(path));
    dieSomewhere(first, round);
    const int reported = first.reported();

    const test::QueueState broken = test::inspectQueue(path);
    QCOMPARE(broken.problems, QStringList());
    QCOMPARE(broken.requests, requestCount);
    QCOMPARE_GE(broken.decided, reported);
    QCOMPARE(broken.decided % batch, 0); // what commits together is there together
    if (first.wasKilled() && broken.pending > 0)
        ++(broken.decided == 0 ? m_diedAtStart : m_diedInTheMiddle);

    test::ReviewerProcess second(taskOn(path));
    QVERIFY2(second.endedWell(), second.complaints().constData());
    QCOMPARE(second.outcome().value(u"decided"_s).toInt(), broken.pending);
    const test::QueueState whole = test::inspectQueue(path);
    QCOMPARE(whole.problems, QStringList());
    QCOMPARE(whole.decided, requestCount);
    QDir(QFileInfo(path).absolutePath()).removeRecursively();
}

void TestKilledReview::leavesWholeDecisionsWhereverItDies()
{
    bool given = false;
    quint32 seed = quint32(qEnvironmentVariableIntValue("PATWARDEN_TEST_SEED", &given));
    if (!given)
        seed = 20'261'129;
    qInfo("seed %u (PATWARDEN_TEST_SEED gives another one); starting takes %lld us, the review %lld us", seed,
          m_startTime, m_reviewTime);
    m_random.seed(seed);
    QVERIFY(m_reviewTime > 0); // measured by the function before this one
    // As many more as it takes where most came too late: a machine may be quicker than it was when it was
    // measured.
    const int enough = rounds / 4;
    for (int round = 1; round <= rounds || (m_diedInTheMiddle < enough && round <= 10 * rounds); ++round) {
        killAndGoOn(round);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"in round %1"_s.arg(round)));
    }
    qInfo("died before the first decision %d times, between the first and the last %d times", m_diedAtStart,
          m_diedInTheMiddle);
    QCOMPARE_GE(m_diedInTheMiddle, enough); // else it shows little
}

PATWARDEN_TEST_MAIN(TestKilledReview)
#include "tst_killedreview.moc"
