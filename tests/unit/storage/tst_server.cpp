// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate.h"
#include "testcase.h"

#include "controller/wording.h"
#include "storage/accountstore.h"
#include "storage/changewatch.h"
#include "storage/organizationstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <memory>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// A database on a PostgreSQL server: reaching it, refusing one that is not ours, and what is different there.
class TestServer : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // opening
    void makesTheTablesInAnEmptyDatabase();
    void opensWhatItMade();
    void refusesAnEmptyDatabaseThatShouldHoldAnEstate();
    void leavesTheTablesOfAnotherProgramAlone();
    void refusesANewerSchema();
    void letsTwoProgramsMakeTheTablesAtOnce();

    // reaching
    void goesToTheNextHostWhereTheFirstIsDead();
    void takesAServiceFromItsFile();
    void speaksTls();
    void takesAPasswordFromTheEnvironment();
    void showsNoPasswordWhereItIsNotLetIn();
    void saysThatNobodyAnswers();

    // working
    void saysThatTheConnectionIsLost();
    void connectsAnewAfterThat();
    void hearsWhatOthersCommit();
    void commitsNothingAfterAFailedStatement();
    void saysThatANameIsTaken();
    void letsOneWriterInAtATime();
    void readsOneSnapshot();
    void saysThatItMayOnlyRead();
    void refusesATextWithANullCharacter();
    void forgetsBigAnswers();

private:
    DatabaseLocation location(const QString &name) { return test::locationOf(temporaryPath(name)); }
    DatabaseLocation estate(const QString &name) { return test::estateLocation(temporaryPath(name)); }
    /// The same database over TCP, where TLS and a password are asked for.
    static DatabaseLocation overTcp(DatabaseLocation location);
    static void run(Database &database, const QString &statement);
    static QString text(Database &database, const QString &statement);
};

void TestServer::run(Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

QString TestServer::text(Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    return query.exec(statement) && query.next() ? query.value(0).toString() : query.lastError().text();
}

DatabaseLocation TestServer::overTcp(DatabaseLocation location)
{
    location.parameters.insert(u"host"_s, u"127.0.0.1"_s);
    location.parameters.insert(u"password"_s, u"throw away"_s);
    return location;
}

void TestServer::makesTheTablesInAnEmptyDatabase()
{
    OpenOutcome outcome;
    const auto database = Database::open(location(u"new"_s), OpenMode::CreateIfMissing, &outcome);
    QVERIFY(database);
    QVERIFY(outcome.created);
    QVERIFY(OrganizationStore(*database.value()).organizations()->isEmpty());
    QCOMPARE(text(*database.value(), u"SHOW jit"_s), u"off"_s);
}

void TestServer::opensWhatItMade()
{
    QVERIFY(Database::open(location(u"again"_s), OpenMode::CreateIfMissing));
    OpenOutcome outcome;
    QVERIFY(Database::open(location(u"again"_s), OpenMode::OpenExisting, &outcome));
    QVERIFY(!outcome.created);
    QCOMPARE(outcome.upgradedFrom, 0);
}

void TestServer::refusesAnEmptyDatabaseThatShouldHoldAnEstate()
{
    const auto database = Database::open(location(u"empty"_s), OpenMode::OpenExisting);
    QCOMPARE(database.error().code, ErrorCode::NotFound);
    QCOMPARE(database.error().subject, location(u"empty"_s).display());
    QVERIFY(Wording::sentence(database.error()).contains("is empty"_L1));
}

void TestServer::leavesTheTablesOfAnotherProgramAlone()
{
    {
        const auto made = Database::open(location(u"foreign"_s), OpenMode::CreateIfMissing);
        QVERIFY(made);
        run(*made.value(), u"SET client_min_messages = warning"_s);
        run(*made.value(), u"DROP SCHEMA public CASCADE"_s);
        run(*made.value(), u"CREATE SCHEMA public"_s);
        run(*made.value(), u"CREATE TABLE bookmark (id BIGINT)"_s);
        run(*made.value(), u"CREATE TABLE schema_version (version INTEGER)"_s);
    }
    const auto database = Database::open(location(u"foreign"_s), OpenMode::CreateIfMissing);
    QCOMPARE(database.error().code, ErrorCode::NotADatabase);
    QVERIFY(Wording::sentence(database.error()).contains("another program"_L1));
}

void TestServer::refusesANewerSchema()
{
    {
        const auto made = Database::open(estate(u"newer"_s), OpenMode::CreateIfMissing);
        QVERIFY(made);
        run(*made.value(), u"INSERT INTO schema_version VALUES (9999, '9999_future', 0)"_s);
    }
    const auto database = Database::open(estate(u"newer"_s), OpenMode::OpenExisting);
    QCOMPARE(database.error().code, ErrorCode::NewerSchema);
    QCOMPARE(database.error().detail, u"9999"_s);
}

void TestServer::letsTwoProgramsMakeTheTablesAtOnce()
{
    const DatabaseLocation both = location(u"both"_s);
    DatabaseThread one;
    DatabaseThread other;
    const auto first = one.open(both, OpenMode::CreateIfMissing);
    const auto second = other.open(both, OpenMode::CreateIfMissing);
    QVERIFY(test::resultOf(first));
    QVERIFY(test::resultOf(second));
}

void TestServer::goesToTheNextHostWhereTheFirstIsDead()
{
    DatabaseLocation two = overTcp(estate(u"hosts"_s));
    two.parameters.insert(u"host"_s, u"127.0.0.1,127.0.0.1"_s);
    two.parameters.insert(u"port"_s, u"1,"_s + two.parameters.value(u"port"_s));
    two.parameters.insert(u"target_session_attrs"_s, u"read-write"_s);
    const auto database = Database::open(two, OpenMode::OpenExisting);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
}

void TestServer::takesAServiceFromItsFile()
{
    const DatabaseLocation there = estate(u"service"_s);
    const QString path = temporaryPath(u"services.conf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[patwarden]\n");
    for (auto it = there.parameters.cbegin(); it != there.parameters.cend(); ++it)
        file.write((it.key() + u'=' + it.value() + u'\n').toUtf8());
    file.close();
    qputenv("PGSERVICEFILE", path.toUtf8());

    const auto named = DatabaseLocation::parse(u"postgresql://?service=patwarden"_s);
    QVERIFY(named);
    const auto database = Database::open(*named, OpenMode::OpenExisting);

    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QCOMPARE(text(*database.value(), u"SELECT current_database()"_s), there.parameters.value(u"dbname"_s));
    qunsetenv("PGSERVICEFILE");
}

void TestServer::speaksTls()
{
    DatabaseLocation secure = overTcp(estate(u"tls"_s));
    secure.parameters.insert(u"sslmode"_s, u"require"_s);
    const auto database = Database::open(secure, OpenMode::OpenExisting);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QCOMPARE(text(*database.value(), u"SELECT ssl::text FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s),
             u"true"_s);

    // A server that cannot prove who it is is not let in where that is asked for.
    secure.parameters.insert(u"sslmode"_s, u"verify-full"_s);
    QCOMPARE(Database::open(secure, OpenMode::OpenExisting).error().code, ErrorCode::Unreachable);
}

void TestServer::takesAPasswordFromTheEnvironment()
{
    DatabaseLocation there = overTcp(estate(u"environment"_s));
    there.parameters.remove(u"password"_s);
    qputenv("PGPASSWORD", "throw away");
    QVERIFY(Database::open(there, OpenMode::OpenExisting));
    qunsetenv("PGPASSWORD");
}

void TestServer::showsNoPasswordWhereItIsNotLetIn()
{
    DatabaseLocation there = overTcp(estate(u"wrong"_s));
    there.parameters.insert(u"password"_s, u"s3cret's; \\"_s);
    const auto database = Database::open(there, OpenMode::OpenExisting);
    QCOMPARE(database.error().code, ErrorCode::Unreachable);
    QVERIFY2(database.error().detail.contains("password authentication failed"_L1),
             qPrintable(database.error().detail));
    QVERIFY(!Wording::sentence(database.error()).contains("s3cret"_L1));
    QVERIFY(!database.error().subject.contains("s3cret"_L1));
}

void TestServer::saysThatNobodyAnswers()
{
    const auto nowhere = DatabaseLocation::parse(u"postgresql://127.0.0.1:1/estate"_s);
    QVERIFY(nowhere);
    const auto database = Database::open(*nowhere, OpenMode::OpenExisting);
    QCOMPARE(database.error().code, ErrorCode::Unreachable);
    QCOMPARE(database.error().subject, u"postgresql://127.0.0.1:1/estate"_s);
    QVERIFY(Wording::sentence(database.error()).contains("cannot be reached"_L1));
}

void TestServer::saysThatTheConnectionIsLost()
{
    auto database = Database::open(estate(u"lost"_s), OpenMode::OpenExisting);
    QVERIFY(database);
    const QString backend = text(*database.value(), u"SELECT pg_backend_pid()::text"_s);
    {
        const auto killer = Database::open(estate(u"lost"_s), OpenMode::OpenExisting);
        QVERIFY(killer);
        run(*killer.value(), u"SELECT pg_terminate_backend(%1, 5000)"_s.arg(backend));
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"account/by_login"_s));
    const auto seen = AccountStore(*database.value()).byLogin(u"ann"_s);
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, ErrorCode::ConnectionLost);
    QVERIFY(Wording::sentence(seen.error()).contains("was lost"_L1));

    const auto transaction = Transaction::begin(*database.value(), Transaction::Kind::Write);
    QCOMPARE(transaction.error().code, ErrorCode::ConnectionLost);

    database = Database::open(estate(u"lost"_s), OpenMode::OpenExisting); // and the old one goes without a warning
    QVERIFY(AccountStore(*database.value()).byLogin(u"ann"_s));
}

void TestServer::connectsAnewAfterThat()
{
    DatabaseThread thread;
    QVERIFY(test::resultOf(thread.open(estate(u"anew"_s), OpenMode::OpenExisting)));
    const auto lookForAnn = [](Database &database) { return AccountStore(database).byLogin(u"ann"_s); };
    {
        const auto killer = Database::open(estate(u"anew"_s), OpenMode::OpenExisting);
        QVERIFY(killer);
        run(*killer.value(),
            u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"account/by_login"_s));
    QCOMPARE(test::resultOf(thread.run(lookForAnn)).error().code, ErrorCode::ConnectionLost);

    QVERIFY(test::resultOf(thread.reopen()));
    QVERIFY(test::resultOf(thread.run(lookForAnn)));
}

void TestServer::hearsWhatOthersCommit()
{
    const auto one = Database::open(estate(u"heard"_s), OpenMode::OpenExisting);
    const auto other = Database::open(estate(u"heard"_s), OpenMode::OpenExisting);
    QVERIFY(one && other);
    const auto commit = [](Database &database, RequestId request) {
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        return transaction
            && ChangeLog::append(transaction.value(), ChangeKind::RequestDecided, OrganizationId(7), request)
            && transaction.value().commit();
    };
    ChangeWatch &watch = one.value()->changeWatch();
    QVERIFY(watch.look()); // from here on
    QSignalSpy told(one.value()->connection().driver(), &QSqlDriver::notification);

    QVERIFY(commit(*other.value(), RequestId(3)));
    QTRY_VERIFY(!told.isEmpty()); // nobody asked for it
    const auto news = watch.look();
    QVERIFY(news);
    QVERIFY(!news->isGap);
    QCOMPARE(news->changes.size(), 1);
    QCOMPARE(news->changes.constFirst().request, RequestId(3));

    told.clear();
    QVERIFY(commit(*one.value(), RequestId(4)));
    QTRY_VERIFY(!told.isEmpty());
    const auto own = watch.look();
    QVERIFY(own);
    QVERIFY(own->isEmpty()); // who did it knows
}

void TestServer::commitsNothingAfterAFailedStatement()
{
    const test::ManualClock clock;
    auto database = Database::open(estate(u"failed"_s), OpenMode::OpenExisting);
    QVERIFY(database);
    OrganizationStore organizations(*database.value());
    {
        auto transaction = Transaction::begin(*database.value(), Transaction::Kind::Write);
        QVERIFY(transaction);
        QVERIFY(organizations.insertOrganization(transaction.value(), u"octo-org"_s, {}, clock.now()));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"organization/insert"_s));
        QVERIFY(!organizations.insertOrganization(transaction.value(), u"Octo-Org"_s, {}, clock.now()));
        QCOMPARE(transaction.value().commit().error().code, ErrorCode::Conflict);
    }
    QVERIFY(organizations.organizations()->isEmpty());
    auto transaction = Transaction::begin(*database.value(), Transaction::Kind::Write);
    QVERIFY(transaction);
    QVERIFY(organizations.insertOrganization(transaction.value(), u"octo-org"_s, {}, clock.now()));
    QVERIFY(transaction.value().commit());
}

void TestServer::saysThatANameIsTaken()
{
    const test::ManualClock clock;
    auto database = Database::open(estate(u"taken"_s), OpenMode::OpenExisting);
    QVERIFY(database);
    AccountRecord account;
    account.login = u"s3cret-login"_s;
    auto transaction = Transaction::begin(*database.value(), Transaction::Kind::Write);
    QVERIFY(transaction);
    QVERIFY(AccountStore(*database.value()).insert(transaction.value(), account, {}, clock.now()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"account/insert.* 23505 (?!.*s3cret)"_s));
    const auto second = AccountStore(*database.value()).insert(transaction.value(), account, {}, clock.now());
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY(!second.error().detail.contains("s3cret"_L1)); // the server tells values, we do not
}

void TestServer::letsOneWriterInAtATime()
{
    auto one = Database::open(estate(u"writers"_s), OpenMode::OpenExisting);
    auto other = Database::open(estate(u"writers"_s), OpenMode::OpenExisting);
    QVERIFY(one && other);
    run(*other.value(), u"SET lock_timeout = '100ms'"_s);
    {
        const auto holder = Transaction::begin(*one.value(), Transaction::Kind::Write);
        QVERIFY(holder);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"transaction/lock"_s));
        QCOMPARE(Transaction::begin(*other.value(), Transaction::Kind::Write).error().code, ErrorCode::Locked);
        QVERIFY(Transaction::begin(*other.value(), Transaction::Kind::Read)); // who reads does not wait
    }
    QVERIFY(Transaction::begin(*other.value(), Transaction::Kind::Write));
}

void TestServer::readsOneSnapshot()
{
    const test::ManualClock clock;
    test::EstateBuilder builder(temporaryPath(u"snapshot"_s), clock);
    auto reader = Database::open(estate(u"snapshot"_s), OpenMode::OpenExisting);
    QVERIFY(reader);
    OrganizationStore organizations(*reader.value());
    {
        const auto transaction = Transaction::begin(*reader.value(), Transaction::Kind::Read);
        QVERIFY(transaction);
        QVERIFY(organizations.organizations()->isEmpty());
        builder.addOrganization(u"octo-org"_s);
        QVERIFY(organizations.organizations()->isEmpty());
    }
    QCOMPARE(organizations.organizations()->size(), 1);
}

void TestServer::saysThatItMayOnlyRead()
{
    auto database = Database::open(estate(u"standby"_s), OpenMode::OpenExisting);
    QVERIFY(database);
    run(*database.value(), u"SET default_transaction_read_only = on"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"change/append"_s));
    const auto written = database.value()
                             ->query(u"change/append"_s)
                             .bind("kind"_L1, 1)
                             .bindNull("organization"_L1)
                             .bindNull("request"_L1)
                             .change();
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
    QVERIFY(Wording::sentence(written.error()).contains("can only be read"_L1));
}

void TestServer::refusesATextWithANullCharacter()
{
    auto database = Database::open(estate(u"null"_s), OpenMode::OpenExisting);
    QVERIFY(database);
    const auto found = AccountStore(*database.value()).byLogin(u"ann"_s + QChar(QChar::Null) + u"a"_s);
    QCOMPARE(found.error().code, ErrorCode::Invalid);
}

void TestServer::forgetsBigAnswers()
{
    const test::ManualClock clock;
    test::EstateBuilder builder(temporaryPath(u"big"_s), clock);
    const OrganizationId octo = builder.addOrganization(u"octo-org"_s);
    run(builder.database(),
        u"INSERT INTO repository (organization_id, name, visibility) SELECT %1, 'r' || i, 3 FROM generate_series(1, 20000) AS i"_s
            .arg(octo.value()));
    for (int time = 0; time < 2; ++time) { // it is prepared anew, and works again
        Query &query = builder.database().query(u"repository/names"_s).bind("organization"_L1, octo);
        const auto names = query.all([](Query &row) {
            (void)row.integer();
            return row.text();
        });
        QVERIFY(names);
        QCOMPARE(names->size(), 20'000);
        QVERIFY(!query.next());
    }
}

PATWARDEN_TEST_MAIN(TestServer)
#include "tst_server.moc"
