// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "storage/organizationstore.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSqlQuery>

#include <cstdlib>

#include <unistd.h>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// File permissions do not bind the superuser, so that part of a test runs as somebody else.
class AsNobody
{
public:
    AsNobody() { m_changed = geteuid() == 0 && setresuid(65534, 65534, 0) == 0; }
    ~AsNobody()
    {
        if (m_changed && setresuid(0, 0, 0) != 0)
            std::abort();
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_changed = false;
};

/// Runs one statement over a connection of its own, as another program would.
void runOn(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        for (const QString &statement : statements) {
            QSqlQuery query(other);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

} // namespace

/// Opening a file, and refusing one with a clear error and without touching it.
class TestDatabase : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void makesAPrivateFile();
    void opensWhatItMade();
    void refusesAMissingFile();
    void makesTheFoldersOfANewFile();
    void leavesAForeignFileAlone_data();
    void leavesAForeignFileAlone();
    void refusesAFolder();
    void saysThatTheFileIsLocked();
    void saysThatTheFileIsReadOnly();
    void saysThatTheDiskIsFullAndKeepsWhatWasThere();
    void refusesANewerSchema();
    void letsASecondConnectionIn();
};

void TestDatabase::makesAPrivateFile()
{
    const QString path = temporaryPath(u"new.db"_s);
    OpenOutcome outcome;
    const auto database = Database::open({path}, OpenMode::CreateIfMissing, &outcome);

    QVERIFY(database);
    QVERIFY(outcome.created);
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
}

void TestDatabase::opensWhatItMade()
{
    const QString path = temporaryPath(u"again.db"_s);
    QVERIFY(Database::open({path}, OpenMode::CreateIfMissing));

    OpenOutcome outcome;
    QVERIFY(Database::open({path}, OpenMode::OpenExisting, &outcome));
    QVERIFY(!outcome.created);
    QCOMPARE(outcome.upgradedFrom, 0);
}

void TestDatabase::refusesAMissingFile()
{
    const QString path = temporaryPath(u"missing.db"_s);
    const auto database = Database::open({path}, OpenMode::OpenExisting);
    QCOMPARE(database.error().code, ErrorCode::NotFound);
    QCOMPARE(database.error().subject, path);
    QVERIFY(!QFile::exists(path));
}

void TestDatabase::makesTheFoldersOfANewFile()
{
    const QString path = temporaryPath(u"deep/er/new.db"_s);
    QVERIFY(Database::open({path}, OpenMode::CreateIfMissing));
    QVERIFY(QFile::exists(path));
}

void TestDatabase::leavesAForeignFileAlone_data()
{
    QTest::addColumn<bool>("sqlite");
    QTest::newRow("no database at all") << false;
    QTest::newRow("the database of another program") << true;
}

void TestDatabase::leavesAForeignFileAlone()
{
    QFETCH(bool, sqlite);
    const QString path = temporaryPath(sqlite ? u"other.sqlite"_s : u"letter.txt"_s);
    if (sqlite) {
        runOn(path, {u"CREATE TABLE bookmark (id INTEGER)"_s});
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("Dear Sir or Madam,\n").repeated(500));
    }
    const QByteArray before = digestOf(path);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
    const auto database = Database::open({path}, OpenMode::CreateIfMissing);
    if (sqlite)
        qWarning("no warning is fine here"); // consumes the message that is ignored above

    QCOMPARE(database.error().code, ErrorCode::NotADatabase);
    QCOMPARE(database.error().subject, path);
    QCOMPARE(digestOf(path), before);
}

void TestDatabase::refusesAFolder()
{
    const QString path = QFileInfo(temporaryPath(u"x"_s)).absolutePath();
    QCOMPARE(Database::open({path}, OpenMode::OpenExisting).error().code, ErrorCode::NotADatabase);
}

void TestDatabase::saysThatTheFileIsLocked()
{
    const QString path = temporaryPath(u"locked.db"_s);
    QVERIFY(Database::open({path}, OpenMode::CreateIfMissing));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"locked"_s));
        const auto database = Database::open({path}, OpenMode::OpenExisting);

        QCOMPARE(database.error().code, ErrorCode::Locked);
        QCOMPARE(database.error().subject, path);
        query.finish();
        other.close();
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
}

void TestDatabase::saysThatTheFileIsReadOnly()
{
    const QString path = temporaryPath(u"read-only.db"_s);
    QVERIFY(Database::open({path}, OpenMode::CreateIfMissing));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(QFile::setPermissions(QFileInfo(path).absolutePath(),
                                  QFileDevice::Permissions(0x7755))); // so that the other user gets there
    const AsNobody other;

    const auto database = Database::open({path}, OpenMode::OpenExisting);

    QVERIFY2(database.error().code == ErrorCode::ReadOnly, qPrintable(database.error().detail));
    QCOMPARE(database.error().subject, path);
}

void TestDatabase::saysThatTheDiskIsFullAndKeepsWhatWasThere()
{
    const test::ManualClock clock;
    test::EstateBuilder estate(temporaryPath(u"full.db"_s), clock);
    estate.addEnterprise();
    QSqlQuery limit(estate.database().connection());
    QVERIFY(limit.exec(u"PRAGMA max_page_count = 1"_s)); // the engine takes the pages in use for the least

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"full"_s));
    Result<void> inserted;
    {
        auto transaction = Transaction::begin(estate.database(), Transaction::Kind::Write);
        QVERIFY(transaction);
        for (int i = 0; i < 10'000 && inserted; ++i) {
            inserted = OrganizationStore(estate.database())
                           .insertOrganization(transaction.value(), u"organization-%1"_s.arg(i), {}, clock.now());
        }
    }

    QCOMPARE(inserted.error().code, ErrorCode::DiskFull);
    QVERIFY(OrganizationStore(estate.database()).organizations()->isEmpty());
    QCOMPARE(OrganizationStore(estate.database()).enterprise()->value().name, u"Acme Enterprise"_s);
}

void TestDatabase::refusesANewerSchema()
{
    const QString path = temporaryPath(u"newer.db"_s);
    QVERIFY(Database::open({path}, OpenMode::CreateIfMissing));
    runOn(path, {u"INSERT INTO schema_version VALUES (9999, '9999_future', 0)"_s});

    const auto database = Database::open({path}, OpenMode::OpenExisting);

    QCOMPARE(database.error().code, ErrorCode::NewerSchema);
    QCOMPARE(database.error().subject, path);
    QCOMPARE(database.error().detail, u"9999"_s);
}

void TestDatabase::letsASecondConnectionIn()
{
    const QString path = temporaryPath(u"shared.db"_s);
    const test::ManualClock clock;
    test::EstateBuilder estate(path, clock);
    auto second = Database::open({path}, OpenMode::OpenExisting);
    QVERIFY(second);

    estate.addOrganization(u"octo-org"_s);

    const auto seen = OrganizationStore(*second.value()).byName(u"OCTO-ORG"_s);
    QVERIFY(seen);
    QVERIFY(seen->has_value());
}

PATWARDEN_TEST_MAIN(TestDatabase)
#include "tst_database.moc"
