// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include "storage/databaselocation.h"

#include <QTest>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Names of databases, and what is shown of them.
class TestDatabaseLocation : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesAPathForAFile_data();
    void takesAPathForAFile();
    void takesWhatLibpqTakes_data();
    void takesWhatLibpqTakes();
    void showsNoPassword_data();
    void showsNoPassword();
    void saysWhatIsWrongWithoutAPassword_data();
    void saysWhatIsWrongWithoutAPassword();
};

void TestDatabaseLocation::takesAPathForAFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("/home/ann/estate.db") << u"/home/ann/estate.db"_s;
    QTest::newRow("estate.db") << u"estate.db"_s;
    QTest::newRow("with: colon.db") << u"with: colon.db"_s;
    QTest::newRow("sqlite:estate.db") << u"estate.db"_s;
    QTest::newRow("sqlite:/home/ann/estate.db") << u"/home/ann/estate.db"_s;
    QTest::newRow("sqlite:///home/ann/estate.db") << u"/home/ann/estate.db"_s;
}

void TestDatabaseLocation::takesAPathForAFile()
{
    QFETCH(QString, path);
    const auto location = DatabaseLocation::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(location);
    QCOMPARE(location->engine(), Engine::Sqlite);
    QCOMPARE(location->path, path);
    QCOMPARE(location->display(), path);
}

void TestDatabaseLocation::takesWhatLibpqTakes_data()
{
    using Parameters = QMap<QString, QString>;
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<QString>("shown");
    QTest::newRow("postgresql://ann:s3cret@db.example:5433/estate?sslmode=require")
        << Parameters{{u"user"_s, u"ann"_s},  {u"password"_s, u"s3cret"_s}, {u"host"_s, u"db.example"_s},
                      {u"port"_s, u"5433"_s}, {u"dbname"_s, u"estate"_s},   {u"sslmode"_s, u"require"_s}}
        << u"postgresql://ann@db.example:5433/estate?sslmode=require"_s;
    QTest::newRow("postgres://db.example/estate")
        << Parameters{{u"host"_s, u"db.example"_s}, {u"dbname"_s, u"estate"_s}}
        << u"postgresql://db.example/estate"_s;
    QTest::newRow("postgresql://a:1,b:2/estate?target_session_attrs=read-write")
        << Parameters{{u"host"_s, u"a,b"_s},
                      {u"port"_s, u"1,2"_s},
                      {u"dbname"_s, u"estate"_s},
                      {u"target_session_attrs"_s, u"read-write"_s}}
        << u"postgresql://a:1,b:2/estate?target_session_attrs=read-write"_s;
    QTest::newRow("postgresql:///estate?host=/var/run/postgresql&port=5433")
        << Parameters{{u"host"_s, u"/var/run/postgresql"_s}, {u"port"_s, u"5433"_s}, {u"dbname"_s, u"estate"_s}}
        << u"postgresql:///estate?host=%2Fvar%2Frun%2Fpostgresql&port=5433"_s;
    QTest::newRow("postgresql://?service=patwarden")
        << Parameters{{u"service"_s, u"patwarden"_s}} << u"postgresql:///?service=patwarden"_s;
    QTest::newRow("postgresql://[::1]:5433/estate")
        << Parameters{{u"host"_s, u"::1"_s}, {u"port"_s, u"5433"_s}, {u"dbname"_s, u"estate"_s}}
        << u"postgresql:///estate?host=%3A%3A1&port=5433"_s;
    QTest::newRow("postgresql://ann:p%40ss%3Bw%2Frd%C3%A9@h/the%20estate")
        << Parameters{{u"user"_s, u"ann"_s},
                      {u"password"_s, u"p@ss;w/rdé"_s},
                      {u"host"_s, u"h"_s},
                      {u"dbname"_s, u"the estate"_s}}
        << u"postgresql://ann@h/the%20estate"_s;
}

void TestDatabaseLocation::takesWhatLibpqTakes()
{
    using Parameters = QMap<QString, QString>;
    QFETCH(Parameters, parameters);
    QFETCH(QString, shown);
    const auto location = DatabaseLocation::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(location, location ? "" : qPrintable(location.error().detail));
    QCOMPARE(location->engine(), Engine::PostgreSql);
    QCOMPARE(location->parameters, parameters);
    QCOMPARE(location->display(), shown);

    // What is shown names the same database, but for the password.
    const auto again = DatabaseLocation::parse(shown);
    QVERIFY(again);
    parameters.remove(u"password"_s);
    QCOMPARE(again->parameters, parameters);
}

void TestDatabaseLocation::showsNoPassword_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("postgresql://ann:s3cret@h/estate") << u"s3cret"_s;
    QTest::newRow("postgresql://h/estate?password=s3cret&user=ann") << u"s3cret"_s;
    QTest::newRow("postgresql://h/estate?sslpassword=s3cret&sslmode=require") << u"s3cret"_s;
    QTest::newRow("postgresql://ann:s3?cret@h/estate") << u"cret"_s;
    QTest::newRow("postgresql://ann:s3cret@a,b/estate") << u"s3cret"_s;
}

void TestDatabaseLocation::showsNoPassword()
{
    QFETCH(QString, secret);
    const auto location = DatabaseLocation::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(location);
    QVERIFY2(!location->display().contains(secret), qPrintable(location->display()));
}

void TestDatabaseLocation::saysWhatIsWrongWithoutAPassword_data()
{
    QTest::addColumn<QString>("problem");
    QTest::newRow("") << u"empty"_s;
    QTest::newRow("sqlite:") << u"empty"_s;
    QTest::newRow("mysql://ann:s3cret@h/estate") << u"“mysql”"_s;
    QTest::newRow("postgresql://ann:s3c%ret@h/estate") << u"percent"_s;
    QTest::newRow("postgresql://ann:s3@cret@h/estate") << u"percent"_s;
    QTest::newRow("postgresql://ann:s3/cret@h/estate") << u"percent"_s;
    QTest::newRow("postgresql://ann:s3cret@h/estate?colour=red") << u"colour"_s;
    QTest::newRow("postgresql://h/estate?password=s3cret&sslmode") << u"sslmode"_s;
    QTest::newRow("postgresql://ann:s3cret@[::1/estate") << u"IPv6"_s;
    QTest::newRow("postgresql://ann:s3cret@h/estate?options=a;b") << u"semicolon"_s;
}

void TestDatabaseLocation::saysWhatIsWrongWithoutAPassword()
{
    QFETCH(QString, problem);
    const auto location = DatabaseLocation::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!location);
    QCOMPARE(location.error().code, ErrorCode::Invalid);
    QCOMPARE(location.error().subject, u"database"_s);
    const QString detail = location.error().detail;
    QVERIFY2(detail.contains(problem), qPrintable(detail));
    for (const QString &part : {u"s3"_s, u"cret"_s, u"ret@"_s})
        QVERIFY2(!detail.contains(part), qPrintable(detail));
}

PATWARDEN_TEST_MAIN(TestDatabaseLocation)
#include "tst_databaselocation.moc"
