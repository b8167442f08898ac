// SPDX-License-Identifier: GPL-3.0-or-later
#include "estatedesk.h"
#include "testcase.h"
#include "testdatabase.h"

#include "controller/requestcontroller.h"
#include "controller/scaledestate.h"
#include "storage/auditlog.h"
#include "storage/organizationstore.h"

#include <QSqlQuery>
#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The estate of a size: as large as it says, in order, and the same each time.
class TestScaledEstate : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheNumbersItSays();
    void asksAsTheSpecificationSays();
    void isTheSameEachTime();
    void letsAliceWorkAtOnce();
    void worksWithTheFewest();
    void refusesWhatIsNoSize_data();
    void refusesWhatIsNoSize();
    void refusesADatabaseThatIsInUse();
    void stopsWhereItIsTold();

private:
    static bool goOn(const EstateImportReport &) { return true; }
    [[nodiscard]] Result<EstateImportReport> write(const QString &path, qint64 requests,
                                                   const ScaledProgress &progress = goOn)
    {
        const auto database = Database::open(test::locationOf(path), OpenMode::CreateIfMissing);
        return writeScaledEstate(**database, m_clock, requests, progress);
    }
    [[nodiscard]] QByteArray linesOf(const QString &path)
    {
        test::EstateDesk desk(path, m_clock);
        return desk.write(desk.sessionOf(u"alice"_s)).value();
    }

    test::ManualClock m_clock;
};

void TestScaledEstate::hasTheNumbersItSays()
{
    const QString path = temporaryPath(u"numbers.db"_s);
    const auto report = write(path, 2'000);
    QVERIFY(report);
    QCOMPARE(report->requests, 2'000);
    QVERIFY(report->broken.isEmpty());

    test::EstateDesk desk(path, m_clock);
    QCOMPARE(desk.number(u"SELECT count(*) FROM pending"_s), 2'000);
    QCOMPARE(desk.number(u"SELECT sum(pending_count) FROM organization"_s), 2'000);
    QCOMPARE(desk.number(u"SELECT count(*) FROM organization"_s), 20);
    QCOMPARE(desk.number(u"SELECT pending_count FROM organization WHERE name = 'octo-org'"_s), 200);
    QCOMPARE(desk.number(u"SELECT count(*) FROM token"_s), 4'000);
    QVERIFY(desk.number(u"SELECT count(*) FROM token WHERE kind = 2"_s) > 400);
    QVERIFY(desk.number(u"SELECT count(*) FROM access WHERE state = 2"_s) > 1'000);
    const qint64 people = desk.number(u"SELECT count(*) FROM account"_s);
    QVERIFY2(people >= 180 && people <= 240, qPrintable(QString::number(people)));
    QCOMPARE(desk.number(u"SELECT count(*) FROM repository"_s), 2'000);
    const auto chain = desk.look([](Database &database) { return AuditLog(database).verify(); });
    QVERIFY(chain->leaves > 0);
    QVERIFY(!chain->firstBroken);
}

void TestScaledEstate::asksAsTheSpecificationSays()
{
    const QString path = temporaryPath(u"asks.db"_s);
    QVERIFY(write(path, 5'000));
    test::EstateDesk desk(path, m_clock);
    const auto share = [&](int selection) {
        return double(desk.number(u"SELECT count(*) FROM request WHERE selection = %1"_s.arg(selection))) / 5'000;
    };
    QVERIFY(std::abs(share(1) - 0.2) < 0.03);
    QVERIFY(std::abs(share(2) - 0.3) < 0.03);
    QVERIFY(std::abs(share(3) - 0.5) < 0.03);
    QCOMPARE(desk.number(u"SELECT min(repository_count) FROM request WHERE selection = 3"_s), 1);
    QCOMPARE(desk.number(u"SELECT max(repository_count) FROM request WHERE selection = 3"_s), 20);
    const auto words = u"1 + length(permissions) - length(replace(permissions, ' ', ''))"_s;
    QCOMPARE(desk.number(u"SELECT min(%1) FROM request"_s.arg(words)), 1);
    QVERIFY(desk.number(u"SELECT max(%1) FROM request"_s.arg(words)) > 5);
    QVERIFY(desk.number(u"SELECT max(%1) FROM request"_s.arg(words)) <= 8);
    QCOMPARE(desk.number(u"SELECT count(*) FROM request WHERE created_at > %1"_s.arg(m_clock.now().microseconds)),
             0);
}

void TestScaledEstate::isTheSameEachTime()
{
    const QString one = temporaryPath(u"one.db"_s);
    const QString other = temporaryPath(u"other.db"_s);
    QVERIFY(write(one, 300));
    QVERIFY(write(other, 300));
    const QByteArray lines = linesOf(one);
    QVERIFY(lines.count('\n') > 1'000);
    QVERIFY(lines == linesOf(other));
}

void TestScaledEstate::letsAliceWorkAtOnce()
{
    const QString path = temporaryPath(u"alice.db"_s);
    QVERIFY(write(path, 500));
    test::EstateDesk desk(path, m_clock);
    RequestController requests(desk.thread(), m_clock);
    const Session alice = desk.sessionOf(u"alice"_s);
    const auto octo =
        desk.look([](Database &database) { return OrganizationStore(database).byName(u"octo-org"_s); });
    const auto queue = test::resultOf(requests.queue(alice, (*octo)->id, 10));
    QVERIFY(queue);
    QVERIFY(queue->optedIn);
    QCOMPARE(queue->total, 50);
    QCOMPARE(queue->newest.size(), 10);
    QVERIFY(*desk.look([](Database &database) { return OrganizationStore(database).isDemo(); }));
}

void TestScaledEstate::worksWithTheFewest()
{
    const QString path = temporaryPath(u"fewest.db"_s);
    const auto report = write(path, 10);
    QVERIFY(report);
    QCOMPARE(report->requests, 10);
    test::EstateDesk desk(path, m_clock);
    QCOMPARE(desk.number(u"SELECT count(*) FROM organization"_s), 5);
}

void TestScaledEstate::refusesWhatIsNoSize_data()
{
    QTest::addColumn<qint64>("requests");
    QTest::newRow("none") << qint64(0);
    QTest::newRow("too few") << qint64(9);
    QTest::newRow("too many") << qint64(100'000'001);
}

void TestScaledEstate::refusesWhatIsNoSize()
{
    QFETCH(const qint64, requests);
    const auto report = write(temporaryPath(u"no-size.db"_s), requests);
    QCOMPARE(report.error().code, ErrorCode::Invalid);
    QCOMPARE(report.error().subject, u"requests"_s);
}

void TestScaledEstate::refusesADatabaseThatIsInUse()
{
    const QString path = temporaryPath(u"in-use.db"_s);
    QVERIFY(write(path, 10));
    const auto report = write(path, 10);
    QCOMPARE(report.error().code, ErrorCode::Conflict);
    QCOMPARE(report.error().subject, u"estate"_s);
}

void TestScaledEstate::stopsWhereItIsTold()
{
    qint64 seen = 0;
    const auto report = write(temporaryPath(u"stopped.db"_s), 5'000, [&](const EstateImportReport &part) {
        seen = part.requests;
        return false;
    });
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(seen < 5'000);
}

PATWARDEN_TEST_MAIN(TestScaledEstate)
#include "tst_scaledestate.moc"
