// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/sqltext.h"

namespace patwarden::test {

/// How an engine would run statements, without running them.
class QueryPlans
{
public:
    explicit QueryPlans(Database &database)
        : m_connection(database.connection())
        , m_engine(database.engine())
    {
    }

    /// The tables that the statement would read from end to end; Internal where it cannot be explained. On
    /// PostgreSQL: those that it cannot help reading so.
    [[nodiscard]] Result<QStringList> scannedTables(const SqlText &statement);

    /// The tables that a statement names, as it calls them ("r" for "request AS r").
    [[nodiscard]] static QHash<QString, QString> tablesByAlias(const QString &sql);

private:
    [[nodiscard]] Result<QStringList> scannedOnSqlite(const SqlText &statement);
    [[nodiscard]] Result<QStringList> scannedOnPostgresql(const SqlText &statement);

    QSqlDatabase m_connection;
    Engine m_engine;
};

} // namespace patwarden::test
