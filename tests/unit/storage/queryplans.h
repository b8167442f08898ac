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
    {
    }

    /// The tables that the statement would read from end to end; Internal where it cannot be explained.
    [[nodiscard]] Result<QStringList> scannedTables(const SqlText &statement);

    /// The tables that a statement names, as it calls them ("r" for "request AS r").
    [[nodiscard]] static QHash<QString, QString> tablesByAlias(const QString &sql);

private:
    QSqlDatabase m_connection;
};

} // namespace patwarden::test
