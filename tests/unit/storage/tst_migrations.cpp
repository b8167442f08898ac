// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "storage/migrations.h"
#include "storage/organizationstore.h"

#include <QDir>
#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Tables, columns, types, defaults, indexes: everything the engine knows of the schema, as text.
QStringList schemaOf(Database &database)
{
    QStringList lines;
    QSqlQuery query(database.connection());
    if (query.exec(
            test::testedEngine() == Engine::Sqlite
                ? u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name"_s
                : u"SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || "
                  u"coalesce(column_default, '') "
                  "FROM information_schema.columns WHERE table_schema = 'public' "
                  "UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"_s)) {
        while (query.next())
            lines.append(query.value(0).toString());
    }
    return lines;
}

void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

/// Bringing a schema up to date, one numbered folder after another.
class TestMigrations : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void numbersEveryFolderOnce();
    void addsAMigrationToAnExistingEstate();
    void leavesTheSchemaAsItWasWhereAStepFails();
    void leavesTheSchemaAloneWhereItIsNewer();

private:
    /// The released migrations and one more.
    QString folderWith(const QString &name, const QByteArray &second);
};

QString TestMigrations::folderWith(const QString &name, const QByteArray &second)
{
    const QString folder = temporaryPath(name);
    const QDir released(migrationsFolder(test::testedEngine()));
    for (const QString &migration : released.entryList(QDir::Dirs, QDir::Name)) {
        for (const QString &file : QDir(released.filePath(migration)).entryList(QDir::Files)) {
            QFile source(released.filePath(migration + u'/' + file));
            if (source.open(QIODevice::ReadOnly))
                write(folder + u'/' + migration + u'/' + file, source.readAll());
        }
    }
    const QString next = folder + u"/9000_next"_s;
    write(next + u"/01_add.sql"_s, "ALTER TABLE enterprise ADD COLUMN motto TEXT NOT NULL DEFAULT ''");
    write(next + u"/02_second.sql"_s, second);
    return folder;
}

void TestMigrations::numbersEveryFolderOnce()
{
    const QStringList names = QDir(migrationsFolder(test::testedEngine())).entryList(QDir::Dirs, QDir::Name);
    // PostgreSQL came with the second version of the schema.
    const int first = test::testedEngine() == Engine::Sqlite ? 1 : 2;
    for (int i = 0; i < int(names.size()); ++i)
        QVERIFY2(names.at(i).startsWith(u"%1_"_s.arg(first + i, 4, 10, QChar(u'0'))), qPrintable(names.at(i)));
    QCOMPARE(schemaVersion(migrationsFolder(Engine::Sqlite)), schemaVersion(migrationsFolder(Engine::PostgreSql)));
}

void TestMigrations::addsAMigrationToAnExistingEstate()
{
    const test::ManualClock clock;
    const QString path = temporaryPath(u"old.db"_s);
    test::EstateBuilder estate(path, clock);
    estate.addEnterprise(u"Acme"_s);
    const QString folder = folderWith(u"good"_s, "CREATE INDEX enterprise_by_name ON enterprise (name)");

    const auto outcome = migrate(estate.database(), folder);

    QVERIFY(outcome);
    QCOMPARE(outcome->upgradedFrom, schemaVersion(migrationsFolder(test::testedEngine())));
    QCOMPARE(OrganizationStore(estate.database()).enterprise()->value().name, u"Acme"_s);
    QCOMPARE(schemaOf(estate.database()).filter(u"enterprise_by_name"_s).size(), 1);
}

void TestMigrations::leavesTheSchemaAsItWasWhereAStepFails()
{
    const test::ManualClock clock;
    test::EstateBuilder estate(temporaryPath(u"broken.db"_s), clock);
    const QStringList before = schemaOf(estate.database());
    const QString folder = folderWith(u"bad"_s, "CREATE INDEX broken ON no_such_table (name)");

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"02_second"_s));
    const auto outcome = migrate(estate.database(), folder);

    QCOMPARE(outcome.error().code, ErrorCode::MigrationFailed);
    QVERIFY(outcome.error().detail.startsWith("9000_next/02_second.sql"_L1));
    QCOMPARE(schemaOf(estate.database()), before);
}

void TestMigrations::leavesTheSchemaAloneWhereItIsNewer()
{
    const test::ManualClock clock;
    test::EstateBuilder estate(temporaryPath(u"newer.db"_s), clock);
    const QString folder = folderWith(u"newer"_s, "CREATE INDEX enterprise_by_name ON enterprise (name)");
    QVERIFY(migrate(estate.database(), folder));
    const QStringList before = schemaOf(estate.database());

    const auto outcome = migrate(estate.database(), migrationsFolder(test::testedEngine()));

    QCOMPARE(outcome.error().code, ErrorCode::NewerSchema);
    QCOMPARE(outcome.error().detail, u"9000"_s);
    QCOMPARE(schemaOf(estate.database()), before);
}

PATWARDEN_TEST_MAIN(TestMigrations)
#include "tst_migrations.moc"
