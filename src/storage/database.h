// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/databaselocation.h"
#include "storage/fileidentity.h"
#include "storage/query.h"

#include <QSqlDatabase>

#include <memory>
#include <optional>
#include <unordered_map>

namespace patwarden {

class ChangeWatch;
class CountMemory;

enum class OpenMode {
    OpenExisting, ///< NotFound where there is no file, or where the server's database is empty
    CreateIfMissing, ///< makes the file, or the tables in the server's database, which has to be there
    /// To look at a copy: nothing is set, written or brought up to date. NotFound where there is no file; an older
    /// schema is let in as it is.
    ReadOnly,
};

/// How opening went where it went well.
struct OpenOutcome {
    bool created = false;
    int upgradedFrom = 0; ///< the schema version found, where it was older; else 0
    QString safetyCopy; ///< of a file: written before an upgrade; removed after the next successful start
};

/// What a connection was asked to do since it was opened: so that tests can count work instead of time.
struct DatabaseWork {
    qint64 statements = 0; ///< executed, those of transactions included
    qint64 rows = 0; ///< that were read

    friend DatabaseWork operator-(DatabaseWork a, DatabaseWork b)
    {
        return {a.statements - b.statements, a.rows - b.rows};
    }
    friend bool operator==(const DatabaseWork &, const DatabaseWork &) = default;
};

/// One connection to one database, made, used and destroyed on one thread. Opening sets what a session needs (of
/// an SQLite file: foreign keys, WAL, full synchronisation), checks that the database is ours, and brings the
/// schema up to date (storage/migrations.h). Errors: NotFound, NotADatabase, CannotOpen, Locked, ReadOnly,
/// NewerSchema, DiskFull, MigrationFailed, Damaged, Unreachable; the subject is DatabaseLocation::display(). A
/// database that is refused is not changed, and what a failed start made is removed.
///
/// Once it is open, ConnectionLost means that this connection is of no use any more (the server is gone, the file
/// is not at its path, or the disk that holds it is gone): only another one helps, see DatabaseThread::reopen.
class Database
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseLocation &location, OpenMode mode,
                                                                OpenOutcome *outcome = nullptr);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// The prepared statement of resources/sql/<engine>/<name>.sql or resources/sql/common/<name>.sql; prepared
    /// once and kept. Its bindings and results are reset. A statement that does not prepare is Internal with the
    /// file's name.
    [[nodiscard]] Query &query(const QString &name);

    /// Runs a statement without parameters or results.
    [[nodiscard]] Result<void> run(const QString &name);

    /// ConnectionLost where another file, or none, lies where the open one lay: what is written now would be lost.
    /// Every transaction asks first.
    [[nodiscard]] Result<void> checkReachable() const;

    /// What others commit.
    [[nodiscard]] ChangeWatch &changeWatch() { return *m_changeWatch; }

    /// Counts that are still true.
    [[nodiscard]] CountMemory &counts() { return *m_counts; }

    [[nodiscard]] const DatabaseWork &work() const { return m_work; }
    void countStatement() { ++m_work.statements; } ///< Query's own
    void countRow() { ++m_work.rows; } ///< Query's own

    [[nodiscard]] const DatabaseLocation &location() const { return m_location; }
    [[nodiscard]] Engine engine() const { return m_location.engine(); }
    [[nodiscard]] QSqlDatabase &connection() { return m_connection; }

    /// An engine error as ours, logged and remembered for brokenTransaction(); \p what names the statement file.
    [[nodiscard]] Error translated(const QSqlError &error, const QString &what);

    /// For what is asked after the server has gone.
    [[nodiscard]] Error connectionLost(const QString &what) const;

    /// Whether the connection is one of a person's own database role (PostgreSQL): then row-level security holds,
    /// and only what that person may is seen and written. False for the role that owns the tables, and for a file.
    [[nodiscard]] bool isPersonal() const { return m_isPersonal; }

    // for Transaction
    /// Why the transaction that runs cannot be committed any more: on PostgreSQL a statement that fails ends it.
    [[nodiscard]] std::optional<Error> brokenTransaction() const;
    void forgetFailures() { m_failed.reset(); }
    void rollBack();

private:
    explicit Database(DatabaseLocation location);
    [[nodiscard]] Result<void> connect(OpenMode mode, OpenOutcome &outcome);
    [[nodiscard]] Result<void> connectToFile(OpenMode mode, OpenOutcome &outcome);
    [[nodiscard]] Result<void> connectToServer();
    /// Whether there was nothing in it.
    [[nodiscard]] Result<bool> checkOwnership(OpenMode mode);
    [[nodiscard]] Result<void> prepareSession();
    [[nodiscard]] Result<void> lookWhoseRole();
    void closeConnection();

    DatabaseLocation m_location;
    DatabaseWork m_work;
    QString m_connectionName;
    QSqlDatabase m_connection;
    std::unordered_map<QString, std::unique_ptr<Query>> m_queries;
    std::unique_ptr<ChangeWatch> m_changeWatch;
    std::unique_ptr<CountMemory> m_counts;
    std::optional<FileIdentity> m_file; ///< what was opened; none until then, and where it is no file
    bool m_isPersonal = false;
    std::optional<Error> m_failed; ///< the first since the last transaction began
};

} // namespace patwarden
