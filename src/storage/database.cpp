// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/changewatch.h"
#include "storage/migrations.h"

#include <QAtomicInt>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QStorageInfo>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcStorage, "patwarden.storage")

namespace {

constexpr qint64 fullDiskBytes = 1024 * 1024;

/// SQLite's primary result codes; the extended code's low byte.
ErrorCode fromSqlite(int extendedCode, const QString &path)
{
    switch (extendedCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::Locked;
    case 8: // SQLITE_READONLY
        return ErrorCode::ReadOnly;
    case 10: // SQLITE_IOERR: a full disk shows as this where shared memory is written
        return QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < fullDiskBytes
            ? ErrorCode::DiskFull
            : ErrorCode::CannotOpen;
    case 11: // SQLITE_CORRUPT
        return ErrorCode::Damaged;
    case 13: // SQLITE_FULL
        return ErrorCode::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return ErrorCode::CannotOpen;
    case 19: // SQLITE_CONSTRAINT
        return ErrorCode::Conflict;
    case 26: // SQLITE_NOTADB
        return ErrorCode::NotADatabase;
    default:
        return ErrorCode::Internal;
    }
}

bool isFileProblem(ErrorCode code)
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

} // namespace

Database::Database(DatabaseLocation location)
    : m_location(std::move(location))
    , m_changeWatch(std::make_unique<ChangeWatch>(*this))
{
    static QAtomicInt serial;
    m_connectionName = u"patwarden-%1"_s.arg(serial.fetchAndAddRelaxed(1));
}

Database::~Database()
{
    m_changeWatch.reset();
    m_queries.clear();
    if (m_connection.isOpen())
        m_connection.close();
    m_connection = {};
    if (QSqlDatabase::contains(m_connectionName))
        QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location, OpenMode mode,
                                                 OpenOutcome *outcome)
{
    OpenOutcome local;
    OpenOutcome &report = outcome ? *outcome : local;
    std::unique_ptr<Database> database(new Database(location));
    const Result<void> connected = database->connect(mode, report);
    if (connected && mode == OpenMode::ReadOnly) {
        const Result<void> known = checkSchema(*database, migrationsFolder());
        database->m_file = FileIdentity::of(location.path);
        return known ? Result<std::unique_ptr<Database>>(std::move(database)) : known.error();
    }
    Result<MigrationOutcome> migrated =
        connected ? migrate(*database, migrationsFolder()) : Result<MigrationOutcome>(connected.error());
    if (!migrated) {
        database.reset();
        if (report.created)
            removeFiles(location.path); // nothing of a start that failed
        return migrated.error();
    }
    report.upgradedFrom = report.created ? 0 : migrated->upgradedFrom;
    report.safetyCopy = migrated->safetyCopy;
    database->m_file = FileIdentity::of(location.path);
    return database;
}

Result<void> Database::connect(OpenMode mode, OpenOutcome &outcome)
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
    const bool readOnly = mode == OpenMode::ReadOnly;
    m_connection.setConnectOptions(readOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                            : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_connection.open())
        return translated(m_connection.lastError(), path);
    if (const Result<void> ours = checkOwnership(mode); !ours || readOnly)
        return ours;
    for (const QString &name : QDir(u":/sql/sqlite/open"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        if (const Result<void> done = run(u"open/"_s + name.chopped(4)); !done)
            return done.error();
    }
    return {};
}

/// An SQLite file of another program must not be touched: not even its journal mode may change.
Result<void> Database::checkOwnership(OpenMode mode)
{
    const Result<std::optional<qint64>> tables = query(u"identity/table_count"_s).number();
    if (!tables)
        return tables.error();
    const Result<std::optional<qint64>> id = query(u"identity/application_id"_s).number();
    if (!id)
        return id.error();
    constexpr qint64 patwardenId = 0x50617477; // "Patw", as in identity/claim.sql
    const bool empty = tables->value_or(0) == 0;
    if (id->value_or(0) != patwardenId && (!empty || mode == OpenMode::ReadOnly))
        return Error{ErrorCode::NotADatabase, m_location.path, u"it is the database of another program"_s};
    return empty && mode != OpenMode::ReadOnly ? run(u"identity/claim"_s) : Result<void>();
}

Query &Database::query(const QString &name)
{
    auto &slot = m_queries[name];
    if (!slot) {
        Result<SqlText> sql = sqlText(name);
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

Error Database::translated(const QSqlError &error, const QString &what) const
{
    ErrorCode code = fromSqlite(error.nativeErrorCode().toInt(), m_location.path);
    if (code == ErrorCode::CannotOpen && !checkReachable())
        code = ErrorCode::ConnectionLost;
    qCWarning(lcStorage).noquote() << what << error.nativeErrorCode() << error.databaseText();
    const QString subject = isFileProblem(code) ? m_location.path : what;
    return {code, subject, error.databaseText() + u" ("_s + what + u')'};
}

} // namespace patwarden
