// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "storage/auditlog.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The chain of audit leaves as it is stored.
class TestAuditLog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesWhatItAppended();
    void findsTheFirstLeafThatDoesNotFit_data();
    void findsTheFirstLeafThatDoesNotFit();

private:
    void append(Database &database, int count);
};

void TestAuditLog::append(Database &database, int count)
{
    for (int i = 0; i < count; ++i) {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        QVERIFY(transaction);
        AuditLog log(database);
        QVERIFY(log.append(transaction.value(),
                           {.at = {i + 1},
                            .actor = AccountId(7),
                            .action = QString::fromUtf16(auditaction::accessGranted),
                            .organization = OrganizationId(1),
                            .token = TokenId(i + 1),
                            .request = RequestId(i + 1),
                            .details = {{u"token_name"_s, u"dépl\"oy"_s}, {u"n"_s, i}}}));
        QVERIFY(log.append(transaction.value(),
                           {.at = {i + 1},
                            .actor = {},
                            .action = u"patwarden.test"_s,
                            .organization = {},
                            .token = {},
                            .request = {},
                            .details = {}}));
        QVERIFY(transaction.value().commit());
    }
}

void TestAuditLog::verifiesWhatItAppended()
{
    auto database = Database::open(test::estateLocation(temporaryPath(u"a.db"_s)), OpenMode::CreateIfMissing);
    QVERIFY(database);
    append(*database.value(), 20);

    const auto verification = AuditLog(*database.value()).verify();

    QVERIFY(verification);
    QCOMPARE(verification->leaves, 40);
    QVERIFY(!verification->firstBroken);
}

void TestAuditLog::findsTheFirstLeafThatDoesNotFit_data()
{
    QTest::addColumn<QString>("tampering");
    QTest::addColumn<qint64>("firstBroken");
    QTest::newRow("changed details") << u"UPDATE audit_leaf SET details = '{\"n\":9}' WHERE sequence = 5"_s << 5LL;
    QTest::newRow("changed actor") << u"UPDATE audit_leaf SET actor_id = 8 WHERE sequence = 3"_s << 3LL;
    QTest::newRow("changed time") << u"UPDATE audit_leaf SET at = at + 1 WHERE sequence = 11"_s << 11LL;
    QTest::newRow("changed action") << u"UPDATE audit_leaf SET action = 'x' WHERE sequence = 1"_s << 1LL;
    QTest::newRow("taken out") << u"DELETE FROM audit_leaf WHERE sequence = 4"_s << 5LL;
    QTest::newRow("taken out at the front") << u"DELETE FROM audit_leaf WHERE sequence = 1"_s << 2LL;
    QTest::newRow("another hash")
        << u"UPDATE audit_leaf SET hash = (SELECT hash FROM audit_leaf WHERE sequence = 5) WHERE sequence = 6"_s
        << 6LL;
}

void TestAuditLog::findsTheFirstLeafThatDoesNotFit()
{
    QFETCH(QString, tampering);
    QFETCH(qint64, firstBroken);
    const QString path = temporaryPath(QString::fromLatin1(QTest::currentDataTag()) + u".db"_s);
    auto database = Database::open(test::estateLocation(path), OpenMode::CreateIfMissing);
    QVERIFY(database);
    append(*database.value(), 10);
    QSqlQuery query(database.value()->connection());
    QVERIFY2(query.exec(tampering), qPrintable(query.lastError().text()));

    const auto verification = AuditLog(*database.value()).verify();

    QVERIFY(verification);
    QCOMPARE(verification->firstBroken.value_or(0), firstBroken);
}

PATWARDEN_TEST_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
