// SPDX-License-Identifier: GPL-3.0-or-later
#include "roleattacks.h"
#include "roletestcase.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace patwarden;
using namespace Qt::Literals::StringLiterals;

/// Each person with a database role of their own: what a client that is not ours gets from the server with plain
/// SQL.
class TestDatabaseRoles : public test::RoleTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void guardsEveryTable();
    void showsWhatThePersonMaySee_data();
    void showsWhatThePersonMaySee();
    void refusesWhatThePersonMayNot_data();
    void refusesWhatThePersonMayNot();
    void isNotMisledByTablesOfTheSameName();
    void tellsNoWebhookOfWhatDidNotHappen();
    void checksBehindTheLock();

private:
    [[nodiscard]] QString filledIn(QString statement, int person) const;
    QSqlQuery run(const QString &statement);
    void connectRaw(const QString &login);
};

namespace {

constexpr auto rawName = "a client that is not ours";

} // namespace

void TestDatabaseRoles::initTestCase()
{
    QCOMPARE(test::testedEngine(), Engine::PostgreSql);
}

void TestDatabaseRoles::cleanup()
{
    QSqlDatabase::removeDatabase(QString::fromLatin1(rawName));
    RoleTestCase::cleanup();
}

void TestDatabaseRoles::connectRaw(const QString &login)
{
    const DatabaseLocation location = test::locationAs(m_path, test::roleFor(login));
    QSqlDatabase raw = QSqlDatabase::addDatabase(u"QPSQL"_s, QString::fromLatin1(rawName));
    raw.setHostName(location.parameters.value(u"host"_s));
    raw.setPort(location.parameters.value(u"port"_s).toInt());
    raw.setDatabaseName(location.parameters.value(u"dbname"_s));
    raw.setUserName(location.parameters.value(u"user"_s));
    QVERIFY2(raw.open(), qPrintable(raw.lastError().text()));
}

QSqlQuery TestDatabaseRoles::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(QString::fromLatin1(rawName)));
    query.exec(statement);
    return query;
}

QString TestDatabaseRoles::filledIn(QString statement, int person) const
{
    const AccountId me = m_people.value(person).account;
    const QString org = QString::number(m_organization.value());
    const QString other = QString::number(m_other.value());
    const bool owns = person == test::Owner;
    const bool ownsOther = person == test::Other;
    statement.replace(u"{me}"_s, QString::number(me.value()))
        .replace(u"{owned}"_s, owns ? org : (ownsOther ? other : u"-1"_s))
        .replace(u"{mine}"_s, owns || person == test::Member ? org : (ownsOther ? other : u"-1"_s))
        .replace(u"{rules}"_s, person == test::Chief ? u"true"_s : u"false"_s);
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
        statement.replace(u'{' + it.key() + u'}', QString::number(it.value()));
    return statement;
}

/// A table that a later migration adds has its policies, or is nobody's; and the test below knows who sees what.
void TestDatabaseRoles::guardsEveryTable()
{
    const QString tables =
        u"SELECT c.relname FROM pg_catalog.pg_class AS c WHERE c.relkind IN ('r', 'p', 'v', 'm') "
        u"AND c.relnamespace = CAST(current_schema() AS REGNAMESPACE) AND %1 ORDER BY c.relname"_s;
    QCOMPARE(asOwner(tables.arg(u"NOT c.relrowsecurity"_s)), QString());

    const QStringList readable =
        asOwner(tables.arg(u"has_any_column_privilege('%1', c.oid, 'SELECT')"_s.arg(test::roleFor(u"mia"_s))))
            .split(u' ');
    QVERIFY(readable.size() > 20);
    QStringList known{u"schema_version"_s}; // the number of a version, for everybody
    for (const test::Visible &visible : test::visibleRows())
        known.append(QString::fromLatin1(visible.table));
    for (const QString &table : readable)
        QVERIFY2(known.contains(table), qPrintable(table));
}

void TestDatabaseRoles::showsWhatThePersonMaySee_data()
{
    QTest::addColumn<int>("person");
    for (const auto &[who, login] : logins())
        QTest::newRow(qPrintable(login)) << who;
}

void TestDatabaseRoles::showsWhatThePersonMaySee()
{
    QFETCH(int, person);
    connectRaw(loginOf(person));
    for (const test::Visible &visible : test::visibleRows()) {
        const QString table = QString::fromLatin1(visible.table);
        const QString expected = asOwner(u"SELECT count(*) FROM %1 WHERE "_s.arg(table)
                                         + filledIn(QString::fromLatin1(visible.where), person));
        QSqlQuery counted = run(u"SELECT count(*) FROM "_s + table);
        QVERIFY2(counted.next(), qPrintable(table + counted.lastError().text()));
        QVERIFY2(counted.value(0).toString() == expected,
                 qPrintable(u"%1: %2, not %3"_s.arg(table, counted.value(0).toString(), expected)));
    }
}

void TestDatabaseRoles::refusesWhatThePersonMayNot_data()
{
    QTest::addColumn<int>("person");
    for (const auto &[who, login] : logins())
        QTest::newRow(qPrintable(login)) << who;
}

/// Refused with SQLSTATE 42501, or there is nothing to read or to change; and nothing in the database is another.
void TestDatabaseRoles::refusesWhatThePersonMayNot()
{
    QFETCH(int, person);
    connectRaw(loginOf(person));
    const QStringList before = fingerprint();
    QStringList through;
    int tried = 0;
    for (const test::RoleAttack &attack : test::roleAttacks()) {
        if ((attack.by & person) == 0)
            continue;
        ++tried;
        QSqlQuery query = run(filledIn(QString::fromLatin1(attack.statement), person));
        const QString state = query.lastError().nativeErrorCode();
        const bool nothing =
            !query.lastError().isValid() && (query.isSelect() ? query.size() : query.numRowsAffected()) == 0;
        if (state != u"42501"_s && !nothing)
            through.append(u"%1 (%2)"_s.arg(QString::fromLatin1(attack.what), query.lastError().databaseText()));
    }
    QVERIFY2(through.isEmpty(), qPrintable(through.join(u"; "_s)));
    QVERIFY(tried > 60);
    QCOMPARE(fingerprint(), before);
}

void TestDatabaseRoles::isNotMisledByTablesOfTheSameName()
{
    connectRaw(u"mia"_s);
    const QStringList before = fingerprint();
    for (
        const QString &statement :
        {u"CREATE TEMP TABLE membership AS SELECT {me} AS account_id, {org} AS organization_id, {enterprise} AS "
         "enterprise_id, 2 AS role"_s,
         u"CREATE TEMP TABLE account AS SELECT {chief} AS id, CAST(session_user AS TEXT) AS database_role, '' AS password"_s,
         u"CREATE FUNCTION pg_temp.patwarden_me() RETURNS BIGINT LANGUAGE sql RETURN {chief}"_s,
         u"SET search_path = pg_temp, public"_s})
        QVERIFY2(!run(filledIn(statement, test::Member)).lastError().isValid(), qPrintable(statement));
    const QSqlQuery approved = run(filledIn(
        u"INSERT INTO public.decision (request_id, verdict, rule, account_id, decided_at) VALUES ({request}, 1, 1, {me}, 1)"_s,
        test::Member));
    QCOMPARE(approved.lastError().nativeErrorCode(), u"42501"_s);
    QSqlQuery me = run(u"SELECT public.patwarden_me(), cardinality(public.patwarden_owned())"_s);
    QVERIFY(me.next());
    QCOMPARE(me.value(0).toLongLong(), m_ids[u"member"_s]);
    QCOMPARE(me.value(1).toInt(), 0);
    QCOMPARE(fingerprint(), before);
}

void TestDatabaseRoles::tellsNoWebhookOfWhatDidNotHappen()
{
    for (const int person : {int(test::Member), int(test::Other), int(test::Stranger)}) {
        connectRaw(loginOf(person));
        const QStringList before = fingerprint();
        // approved: 2; the request still waits, and is another's or one's own
        QVERIFY(!run(filledIn(u"SELECT patwarden_tell_webhooks({org}, '{{request}}', 2, 1)"_s, person))
                     .lastError()
                     .isValid());
        QCOMPARE(fingerprint(), before);
        QSqlDatabase::removeDatabase(QString::fromLatin1(rawName));
    }
}

/// Two sessions at once, or an old snapshot, are no way around a check: what a token holds and what waits belong
/// together.
void TestDatabaseRoles::checksBehindTheLock()
{
    connectRaw(u"mia"_s);
    const QString hold = filledIn(u"SELECT patwarden_hold({fresh}, 1, '{}', '')"_s, test::Member);
    const auto held = [&] {
        QSqlQuery query = run(hold);
        return query.next() ? query.value(0).toInt() : -1;
    };
    for (const QString &level : {u"REPEATABLE READ"_s, u"SERIALIZABLE"_s}) {
        run(u"BEGIN ISOLATION LEVEL "_s + level);
        QCOMPARE(held(), 0);
        run(u"ROLLBACK"_s);
    }
    const QString lets = filledIn(
        u"INSERT INTO access (token_id, organization_id, state, changed_at) VALUES ({fresh}, {org}, 4, 1)"_s,
        test::Member);
    run(u"BEGIN"_s);
    QCOMPARE(held(), 1);
    {
        QSqlDatabase other = QSqlDatabase::cloneDatabase(QSqlDatabase::database(QString::fromLatin1(rawName)),
                                                         u"another session"_s);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"SET lock_timeout = '100ms'"_s));
        QVERIFY(!query.exec(lets));
        QCOMPARE(query.lastError().nativeErrorCode(), u"55P03"_s);
        run(u"ROLLBACK"_s);
        QVERIFY(query.exec(lets));
    }
    QSqlDatabase::removeDatabase(u"another session"_s);
}

PATWARDEN_TEST_MAIN(TestDatabaseRoles)
#include "tst_databaseroles.moc"
