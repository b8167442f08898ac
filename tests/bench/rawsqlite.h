// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <sqlite3.h>

namespace patwarden::bench {

/// A connection of the sqlite3 library with the settings that the programs open an estate with. Ends the program
/// where anything fails: then there is nothing to measure.
class RawSqlite
{
public:
    explicit RawSqlite(const QString &path);
    ~RawSqlite();
    Q_DISABLE_COPY_MOVE(RawSqlite)

    void run(const char *sql);
    [[nodiscard]] sqlite3_stmt *prepare(const QByteArray &sql); ///< finalized with the connection
    [[nodiscard]] QList<QByteArray> texts(const char *sql); ///< the first column of all rows
    [[nodiscard]] sqlite3 *connection() { return m_connection; }

    /// Steps a statement that gives no rows, and resets it.
    static void change(sqlite3_stmt *statement);

private:
    void check(int code);

    sqlite3 *m_connection = nullptr;
    QList<sqlite3_stmt *> m_statements;
};

/// Fills the tables of an estate that holds none with the rows of another, row by row through prepared statements,
/// in transactions of \p rowsAtOnce. \return the number of rows.
qint64 copyRows(RawSqlite &from, RawSqlite &to, int rowsAtOnce);

} // namespace patwarden::bench
