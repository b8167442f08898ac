// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include "endtest.h"

#include "storage/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto variable = "PATWARDEN_TEST_DATABASE";

DatabaseLocation onServer(const QString &name)
{
    Result<DatabaseLocation> server = DatabaseLocation::parse(qEnvironmentVariable(variable));
    if (!server)
        endTest(server.error());
    DatabaseLocation location = std::move(server).value();
    location.parameters.insert(u"dbname"_s, name);
    return location;
}

/// A connection to the server that is there for the time of one job.
class Server
{
public:
    explicit Server(const QString &database = u"postgres"_s)
        : m_name(u"test server "_s + database)
        , m_connection(QSqlDatabase::addDatabase(u"QPSQL"_s, m_name))
    {
        const DatabaseLocation server = onServer(database);
        m_connection.setHostName(server.parameters.value(u"host"_s));
        m_connection.setPort(server.parameters.value(u"port"_s).toInt());
        m_connection.setUserName(server.parameters.value(u"user"_s));
        m_connection.setDatabaseName(database);
        m_connection.setConnectOptions(u"options='-c client_min_messages=warning'"_s);
        if (!m_connection.open())
            endTest(m_connection.lastError().text());
    }
    ~Server()
    {
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Server)

    QStringList run(const QString &statement)
    {
        QSqlQuery query(m_connection);
        if (!query.exec(statement))
            endTest(query.lastError().text());
        QStringList firstColumn;
        while (query.next())
            firstColumn.append(query.value(0).toString());
        return firstColumn;
    }

    bool has(const QString &name)
    {
        return !run(u"SELECT 1 FROM pg_database WHERE datname = '%1'"_s.arg(name)).isEmpty();
    }

private:
    QString m_name;
    QSqlDatabase m_connection;
};

QString prefix()
{
    return u"test_%1_"_s.arg(QCoreApplication::applicationPid());
}

QString nameOf(const QString &path)
{
    return prefix()
        + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Md5).toHex().left(16));
}

/// An estate without content; the first program that needs it makes it while the others wait.
QString templateOn(Server &server)
{
    const QString name = u"estate_template"_s;
    server.run(u"SELECT pg_advisory_lock(1)"_s);
    if (!server.has(name)) {
        server.run(u"CREATE DATABASE estate_scratch TEMPLATE template0"_s);
        if (const auto made = Database::open(onServer(u"estate_scratch"_s), OpenMode::CreateIfMissing); !made)
            endTest(made.error());
        server.run(u"ALTER DATABASE estate_scratch RENAME TO "_s + name);
    }
    server.run(u"SELECT pg_advisory_unlock(1)"_s);
    return name;
}

/// What a test leaves behind besides rows: such a database is not used again.
const auto shapeQuery = uR"(
    SELECT (SELECT count(*) FROM pg_class) || ' ' || (SELECT count(*) FROM pg_attribute) || ' ' ||
           (SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal) || ' ' || (SELECT count(*) FROM pg_policy) || ' ' ||
           (SELECT string_agg(version::text, ' ') FROM schema_version) || ' ' ||
           (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()))"_s;

const auto emptyEverything = uR"(
    SET session_replication_role = replica;
    DO $$
    DECLARE thing TEXT;
    BEGIN
        FOR thing IN SELECT relname FROM pg_class
                     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'schema_version' LOOP
            EXECUTE 'DELETE FROM ' || thing;
        END LOOP;
        FOR thing IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' LOOP
            PERFORM setval(thing::regclass, 1, false);
        END LOOP;
    END $$)"_s;

/// Emptying an estate takes a seventh of the time of making one, so those of earlier test functions are used
/// again.
class EstatePool
{
public:
    QString known(const QString &path) const { return m_used.value(path); }

    QString nameFor(const QString &path)
    {
        const auto known = m_used.constFind(path);
        if (known != m_used.cend())
            return *known;
        for (qsizetype i = 0; i < m_free.size(); ++i) {
            Server candidate(m_free.at(i));
            if (candidate.run(shapeQuery).value(0) != m_shape)
                continue; // or somebody still has it open
            candidate.run(emptyEverything);
            return *m_used.insert(path, m_free.takeAt(i));
        }
        const QString name = nameOf(path);
        Server server;
        server.run(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, templateOn(server)));
        if (m_shape.isEmpty())
            m_shape = Server(name).run(shapeQuery).value(0);
        return *m_used.insert(path, name);
    }

    void release()
    {
        if (m_keepsAll)
            m_kept = m_used;
        m_keepsAll = false;
        for (auto it = m_used.cbegin(); it != m_used.cend(); ++it) {
            if (!m_kept.contains(it.key()))
                m_free.append(it.value());
        }
        m_used = m_kept;
    }

private:
    QHash<QString, QString> m_used; ///< by path
    QHash<QString, QString> m_kept; ///< those of initTestCase()
    QStringList m_free;
    QString m_shape;
    bool m_keepsAll = true; ///< until the first test function begins
};

EstatePool &pool()
{
    static EstatePool estates;
    return estates;
}

} // namespace

Engine testedEngine()
{
    return qEnvironmentVariableIsSet(variable) ? Engine::PostgreSql : Engine::Sqlite;
}

DatabaseLocation locationOf(const QString &path)
{
    if (testedEngine() == Engine::Sqlite)
        return {path, {}};
    if (const QString known = pool().known(path); !known.isEmpty())
        return onServer(known);
    const QString name = nameOf(path);
    Server server;
    if (!server.has(name))
        server.run(u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(name));
    return onServer(name);
}

DatabaseLocation estateLocation(const QString &path)
{
    if (testedEngine() == Engine::Sqlite)
        return {path, {}};
    return onServer(pool().nameFor(path));
}

QString roleFor(const QString &login)
{
    return prefix() + login;
}

DatabaseLocation locationAs(const QString &path, const QString &role)
{
    DatabaseLocation location = locationOf(path);
    location.parameters.insert(u"user"_s, role);
    return location;
}

void releaseTestDatabases()
{
    if (testedEngine() == Engine::PostgreSql)
        pool().release();
}

QString joined(const QString &expression, const QString &separator)
{
    const QString function = testedEngine() == Engine::Sqlite ? u"group_concat"_s : u"string_agg"_s;
    return u"%1(CAST(%2 AS TEXT), '%3')"_s.arg(function, expression, separator);
}

QString hexadecimal(const QString &expression)
{
    return (testedEngine() == Engine::Sqlite ? u"lower(hex(%1))"_s : u"encode(%1, 'hex')"_s).arg(expression);
}

QString countOfBrokenForeignKeys()
{
    return testedEngine() == Engine::Sqlite
        ? u"SELECT count(*) FROM pragma_foreign_key_check"_s
        : u"SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND NOT convalidated"_s;
}

void dropTestDatabases()
{
    if (testedEngine() == Engine::Sqlite)
        return;
    Server server;
    for (const QString &name :
         server.run(u"SELECT datname FROM pg_database WHERE starts_with(datname, '%1')"_s.arg(prefix())))
        server.run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(name));
    for (const QString &role :
         server.run(u"SELECT rolname FROM pg_roles WHERE starts_with(rolname, '%1')"_s.arg(prefix())))
        server.run(u"DROP ROLE \"%1\""_s.arg(role));
}

} // namespace patwarden::test
