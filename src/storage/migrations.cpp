// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSqlError>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList migrationNames(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

int versionOf(const QString &name)
{
    return name.first(4).toInt();
}

Result<int> versionFound(Database &database)
{
    const auto table = database.query(u"identity/has_schema_version"_s).number();
    if (!table)
        return table.error();
    if (table->value_or(0) == 0)
        return 0;
    const auto version = database.query(u"identity/schema_version"_s).number();
    if (!version)
        return version.error();
    return int(version->value_or(0));
}

Error asMigrationFailure(const Error &error, const QString &file)
{
    // What is wrong with the file or the disk stays what it is; the rest is a failed migration.
    if (error.code != ErrorCode::Internal && error.code != ErrorCode::Conflict)
        return error;
    return {ErrorCode::MigrationFailed, error.subject, file + u": "_s + error.detail};
}

Result<void> applyOne(Database &database, const QString &migrations, const QString &name)
{
    Result<Transaction> transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    // Another process may have been first.
    const Result<int> found = versionFound(database);
    if (!found)
        return found.error();
    if (*found >= versionOf(name))
        return {};
    const QDir folder(migrations + u'/' + name);
    for (const QString &file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        Result<SqlText> sql = sqlTextOf(folder.filePath(file));
        if (!sql)
            return sql.error();
        Query statement(database, std::move(sql).value(), std::nullopt);
        if (const Result<void> done = statement.exec(); !done)
            return asMigrationFailure(done.error(), name + u'/' + file);
    }
    if (*found == 0) {
        if (const Result<void> claimed = database.run(u"identity/claim"_s); !claimed)
            return asMigrationFailure(claimed.error(), name);
    }
    const auto recorded = database.query(u"identity/record_version"_s)
                              .bind("version"_L1, versionOf(name))
                              .bind("name"_L1, name)
                              .bind("applied_at"_L1, Instant::fromDateTime(QDateTime::currentDateTimeUtc()))
                              .change();
    if (!recorded)
        return asMigrationFailure(recorded.error(), name);
    return transaction.value().commit();
}

QString safetyCopyPath(const Database &database, int version)
{
    return u"%1.before-%2"_s.arg(database.location().path).arg(version, 4, 10, QChar(u'0'));
}

Result<QString> writeSafetyCopy(Database &database, int target)
{
    const QString copy = safetyCopyPath(database, target);
    QFile::remove(copy);
    if (const auto done = database.query(u"identity/copy_into"_s).bind("path"_L1, copy).exec(); !done)
        return asMigrationFailure(done.error(), u"safety copy"_s);
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return copy;
}

/// A person's own role (docs/threat-model.md) cannot change tables.
Result<void> requireTables(Database &database)
{
    if (database.engine() != Engine::PostgreSql)
        return {};
    const auto owns = database.query(u"identity/owns_tables"_s).number();
    if (!owns)
        return owns.error();
    return owns->value_or(0) != 0 ? Result<void>()
                                  : Error{ErrorCode::CannotOpen, database.location().display(),
                                          u"only the role that owns the tables can bring them up to date"_s};
}

} // namespace

QString migrationsFolder(Engine engine)
{
    return sqlFolder(engine) + u"/migrations"_s;
}

int schemaVersion(const QString &folder)
{
    return versionOf(migrationNames(folder).constLast());
}

Result<void> checkSchema(Database &database, const QString &folder)
{
    const Result<int> found = versionFound(database);
    if (!found)
        return found.error();
    if (*found > schemaVersion(folder))
        return Error{ErrorCode::NewerSchema, database.location().display(), QString::number(*found)};
    return *found > 0 ? Result<void>()
                      : Error{ErrorCode::NotADatabase, database.location().display(), u"it has no schema"_s};
}

Result<MigrationOutcome> migrate(Database &database, const QString &folder)
{
    const Result<int> found = versionFound(database);
    if (!found)
        return found.error();
    const int target = schemaVersion(folder);
    if (*found > target)
        return Error{ErrorCode::NewerSchema, database.location().display(), QString::number(*found)};

    MigrationOutcome outcome;
    const bool isFile = database.engine() == Engine::Sqlite;
    if (*found == target) {
        if (isFile)
            QFile::remove(safetyCopyPath(database, target));
        return outcome;
    }
    if (*found > 0) {
        outcome.upgradedFrom = *found;
        if (const Result<void> may = requireTables(database); !may)
            return may.error();
    }
    if (*found > 0 && isFile) {
        Result<QString> copy = writeSafetyCopy(database, target);
        if (!copy)
            return copy.error();
        outcome.safetyCopy = *copy;
    }
    for (const QString &name : migrationNames(folder)) {
        if (versionOf(name) <= *found)
            continue;
        if (const Result<void> done = applyOne(database, folder, name); !done)
            return done.error();
    }
    return outcome;
}

} // namespace patwarden
