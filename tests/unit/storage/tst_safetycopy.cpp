// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "storage/migrations.h"
#include "storage/organizationstore.h"

#include <QDir>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// The copy of a file that is made before its schema is brought up to date.
class TestSafetyCopy : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheEstateAsItWas();
    void goesWithTheNextStart();
    void staysWhereAStepFails();

private:
    const test::ManualClock m_clock;

    /// A version of the schema after any other.
    QString next(const QString &name, const QByteArray &statement);
};

QString TestSafetyCopy::next(const QString &name, const QByteArray &statement)
{
    const QString folder = temporaryPath(name);
    QFile file(folder + u"/9000_next/01_step.sql"_s);
    if (QDir().mkpath(folder + u"/9000_next"_s) && file.open(QIODevice::WriteOnly))
        file.write(statement);
    return folder;
}

void TestSafetyCopy::holdsTheEstateAsItWas()
{
    test::EstateBuilder estate(temporaryPath(u"old.db"_s), m_clock);
    estate.addEnterprise(u"Acme"_s);

    const auto outcome =
        migrate(estate.database(), next(u"good"_s, "CREATE INDEX enterprise_by_name ON enterprise (name)"));

    QVERIFY(outcome);
    const auto copy = Database::open({outcome->safetyCopy}, OpenMode::OpenExisting);
    QVERIFY(copy); // with the schema of this version
    QCOMPARE(OrganizationStore(*copy.value()).enterprise()->value().name, u"Acme"_s);
}

void TestSafetyCopy::goesWithTheNextStart()
{
    test::EstateBuilder estate(temporaryPath(u"copy.db"_s), m_clock);
    const QString folder = next(u"copied"_s, "CREATE INDEX enterprise_by_name ON enterprise (name)");
    const auto upgraded = migrate(estate.database(), folder);
    QVERIFY(upgraded);
    QVERIFY(QFile::exists(upgraded->safetyCopy));

    const auto nextStart = migrate(estate.database(), folder);

    QVERIFY(nextStart);
    QCOMPARE(nextStart->upgradedFrom, 0);
    QVERIFY(!QFile::exists(upgraded->safetyCopy));
}

void TestSafetyCopy::staysWhereAStepFails()
{
    test::EstateBuilder estate(temporaryPath(u"broken.db"_s), m_clock);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"01_step"_s));
    QVERIFY(!migrate(estate.database(), next(u"bad"_s, "CREATE INDEX broken ON no_such_table (name)")));

    QVERIFY(QFile::exists(estate.database().location().path + u".before-9000"_s));
}

PATWARDEN_TEST_MAIN(TestSafetyCopy)
#include "tst_safetycopy.moc"
