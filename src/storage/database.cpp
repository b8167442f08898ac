// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/changewatch.h"
#include "storage/countmemory.h"
#include "storage/engineerrors.h"
#include "storage/migrations.h"

#include <QAtomicInt>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcStorage, "patwarden.storage")

namespace {

bool isAboutTheDatabase(ErrorCode code)
{
    return code != ErrorCode::Internal && code != ErrorCode::Conflict;
}

/// Made before the engine sees it, so that nobody else can read it at any moment.
Result<void> makePrivateFile(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{ErrorCode::CannotOpen, path, u"the folder cannot be made"_s};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::CannotOpen, path, file.errorString()};
    return {};
}

void removeFiles(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

/// Patience with hosts that do not answer, where the URL says nothing of it: libpq's own is endless.
void addPatience(QMap<QString, QString> &parameters)
{
    const std::pair<QString, QString> defaults[] = {
        {u"connect_timeout"_s, u"10"_s},     {u"keepalives_idle"_s, u"30"_s},
        {u"keepalives_interval"_s, u"10"_s}, {u"keepalives_count"_s, u"3"_s},
        {u"tcp_user_timeout"_s, u"30000"_s}, {u"fallback_application_name"_s, u"Patwarden"_s}};
    for (const auto &[keyword, value] : defaults) {
        if (!parameters.contains(keyword))
            parameters.insert(keyword, value);
    }
}

/// Qt quotes what has a setter; the rest goes to libpq as it stands, so it is quoted here.
void useParameters(QSqlDatabase &connection, QMap<QString, QString> parameters)
{
    addPatience(parameters);
    connection.setHostName(parameters.take(u"host"_s));
    connection.setDatabaseName(parameters.take(u"dbname"_s));
    connection.setUserName(parameters.take(u"user"_s));
    connection.setPassword(parameters.take(u"password"_s));
    QStringList options;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        QString value = it.value();
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        options.append(u"%1='%2'"_s.arg(it.key(), value));
    }
    connection.setConnectOptions(options.join(u' '));
}

/// None where it is no file.
std::optional<FileIdentity> fileAt(const DatabaseLocation &location)
{
    return location.engine() == Engine::Sqlite ? FileIdentity::of(location.path) : std::nullopt;
}

} // namespace

Database::Database(DatabaseLocation location)
    : m_location(std::move(location))
    , m_changeWatch(std::make_unique<ChangeWatch>(*this))
    , m_counts(std::make_unique<CountMemory>())
{
    static QAtomicInt serial;
    m_connectionName = u"patwarden-%1"_s.arg(serial.fetchAndAddRelaxed(1));
}

Database::~Database()
{
    closeConnection();
}

void Database::closeConnection()
{
    m_changeWatch.reset();
    if (engine() == Engine::Sqlite) {
        m_queries.clear();
        if (m_connection.isOpen())
            m_connection.close();
    }
    m_connection = {};
    // A server forgets prepared statements by itself: with the driver gone first, they are not given back one by
    // one, which would warn where the connection is lost.
    if (QSqlDatabase::contains(m_connectionName))
        QSqlDatabase::removeDatabase(m_connectionName);
    m_queries.clear();
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location, OpenMode mode,
                                                 OpenOutcome *outcome)
{
    OpenOutcome local;
    OpenOutcome &report = outcome ? *outcome : local;
    std::unique_ptr<Database> database(new Database(location));
    const QString migrations = migrationsFolder(location.engine());
    const Result<void> connected = database->connect(mode, report);
    if (connected && mode == OpenMode::ReadOnly) {
        const Result<void> known = checkSchema(*database, migrations);
        database->m_file = fileAt(location);
        return known ? Result<std::unique_ptr<Database>>(std::move(database)) : known.error();
    }
    Result<MigrationOutcome> migrated =
        connected ? migrate(*database, migrations) : Result<MigrationOutcome>(connected.error());
    if (!migrated) {
        database.reset();
        if (report.created && location.engine() == Engine::Sqlite)
            removeFiles(location.path); // nothing of a start that failed
        return migrated.error();
    }
    report.upgradedFrom = report.created ? 0 : migrated->upgradedFrom;
    report.safetyCopy = migrated->safetyCopy;
    database->m_file = fileAt(location);
    if (const Result<void> looked = database->lookWhoseRole(); !looked)
        return looked.error();
    return database;
}

Result<void> Database::connect(OpenMode mode, OpenOutcome &outcome)
{
    const bool isFile = engine() == Engine::Sqlite;
    if (const Result<void> connected = isFile ? connectToFile(mode, outcome) : connectToServer(); !connected)
        return connected;
    const Result<bool> isEmpty = checkOwnership(mode);
    if (!isEmpty)
        return isEmpty.error();
    if (mode == OpenMode::ReadOnly)
        return {};
    if (*isEmpty && !isFile) {
        if (mode == OpenMode::OpenExisting)
            return Error{ErrorCode::NotFound, m_location.display(), {}};
        outcome.created = true;
    }
    return prepareSession();
}

Result<void> Database::connectToFile(OpenMode mode, OpenOutcome &outcome)
{
    const QString &path = m_location.path;
    const QFileInfo file(path);
    if (file.isDir())
        return Error{ErrorCode::NotADatabase, path, u"it is a folder"_s};
    const bool isNew = !file.exists();
    if (isNew && mode != OpenMode::CreateIfMissing)
        return Error{ErrorCode::NotFound, path, {}};
    if (isNew) {
        if (const Result<void> made = makePrivateFile(path); !made)
            return made.error();
        outcome.created = true; // not before: what another program made meanwhile is not ours to remove
    } else if (!file.isReadable()) {
        return Error{ErrorCode::CannotOpen, path, u"no permission to read"_s};
    } else if (!file.isWritable() && mode != OpenMode::ReadOnly) {
        return Error{ErrorCode::ReadOnly, path, {}};
    }

    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(mode == OpenMode::ReadOnly
                                       ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                       : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    return m_connection.open() ? Result<void>() : translated(m_connection.lastError(), path);
}

Result<void> Database::connectToServer()
{
    m_connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connectionName);
    if (!m_connection.isValid())
        return Error{ErrorCode::Unreachable, m_location.display(), u"Qt’s driver for PostgreSQL is missing"_s};
    useParameters(m_connection, m_location.parameters);
    if (m_connection.open())
        return {};
    const QString words = wordsOf(m_connection.lastError(), Engine::PostgreSql);
    return Error{ErrorCode::Unreachable, m_location.display(), words};
}

/// A database of another program must not be touched: of an SQLite file not even its journal mode may change.
Result<bool> Database::checkOwnership(OpenMode mode)
{
    const Result<std::optional<qint64>> tables = query(u"identity/table_count"_s).number();
    if (!tables)
        return tables.error();
    const Result<std::optional<qint64>> id = query(u"identity/application_id"_s).number();
    if (!id)
        return id.error();
    constexpr qint64 patwardenId = 0x50617477; // "Patw", as in identity/claim.sql
    const bool isEmpty = tables->value_or(0) == 0;
    if (id->value_or(0) != patwardenId && (!isEmpty || mode == OpenMode::ReadOnly))
        return Error{ErrorCode::NotADatabase, m_location.display(), u"it is the database of another program"_s};
    return isEmpty;
}

Result<void> Database::prepareSession()
{
    const QDir folder(sqlFolder(engine()) + u"/open"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        if (const Result<void> done = run(u"open/"_s + name.chopped(4)); !done)
            return done.error();
    }
    return {};
}

Result<void> Database::lookWhoseRole()
{
    if (engine() != Engine::PostgreSql)
        return {};
    const Result<std::optional<qint64>> personal = query(u"identity/is_personal"_s).number();
    if (!personal)
        return personal.error();
    m_isPersonal = personal->value_or(0) != 0;
    return {};
}

Query &Database::query(const QString &name)
{
    auto &slot = m_queries[name];
    if (!slot) {
        Result<SqlText> sql = sqlText(engine(), name);
        slot = sql ? std::make_unique<Query>(*this, std::move(sql).value(), std::nullopt)
                   : std::make_unique<Query>(*this, SqlText{name, {}, {}}, sql.error());
    }
    slot->finish();
    return *slot;
}

Result<void> Database::run(const QString &name)
{
    Query &statement = query(name);
    const Result<void> done = statement.exec();
    statement.finish();
    return done;
}

Result<void> Database::checkReachable() const
{
    if (m_file && FileIdentity::of(m_location.path) != m_file)
        return Error{ErrorCode::ConnectionLost, m_location.path, u"the file is not there any more"_s};
    return {};
}

Error Database::translated(const QSqlError &error, const QString &what)
{
    ErrorCode code = codeOf(error, m_location);
    if (code == ErrorCode::CannotOpen && !checkReachable())
        code = ErrorCode::ConnectionLost;
    const QString words = wordsOf(error, engine());
    if (m_isPersonal && isRefusal(error)) {
        const Error refused{ErrorCode::Forbidden, u"databaseRole"_s, words + u" ("_s + what + u')'};
        if (!m_failed)
            m_failed = refused;
        return refused;
    }
    qCWarning(lcStorage).noquote() << what << error.nativeErrorCode() << words;
    const QString subject = isAboutTheDatabase(code) ? m_location.display() : what;
    const Error ours{code, subject, words + u" ("_s + what + u')'};
    if (!m_failed)
        m_failed = ours;
    return ours;
}

Error Database::connectionLost(const QString &what) const
{
    return {ErrorCode::ConnectionLost, m_location.display(), what};
}

std::optional<Error> Database::brokenTransaction() const
{
    return engine() == Engine::PostgreSql ? m_failed : std::nullopt;
}

void Database::rollBack()
{
    m_failed.reset();
    // Not through a statement of ours: where the engine has rolled back by itself (a full disk) this fails, and
    // rightly.
    if (m_connection.isOpen())
        (void)m_connection.rollback();
}

} // namespace patwarden
