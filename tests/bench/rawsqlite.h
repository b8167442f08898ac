// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace patwarden::bench {

/// A statement of the sqlite3 C library, with nothing in between. Ends the program where it fails.
class RawStatement
{
public:
    RawStatement(sqlite3 *database, const QByteArray &sql);
    ~RawStatement();
    Q_DISABLE_COPY_MOVE(RawStatement)

    RawStatement &bind(const char *name, qint64 value);
    /// Where it stays until the statement has run.
    RawStatement &bind(const char *name, const QByteArray &value);
    RawStatement &bindBlob(const char *name, const QByteArray &value);
    RawStatement &bindNull(const char *name);

    /// The values of a row of another statement, one after another.
    RawStatement &bindRow(const RawStatement &row);

    [[nodiscard]] bool step(); ///< true: a row
    void reset() { sqlite3_reset(m_statement); }
    void run(); ///< to the end, whatever comes; and reset
    /// Takes every column of the row into the hands, as whoever shows it would; \return something made of them.
    [[nodiscard]] qint64 touch() const;

    [[nodiscard]] int columnCount() const { return sqlite3_column_count(m_statement); }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] QByteArray text(int column) const;

private:
    [[nodiscard]] int place(const char *name) const;
    void check(int code) const;

    sqlite3_stmt *m_statement = nullptr;
};

/// A connection of the sqlite3 C library with the settings of ours (resources/sql/sqlite/open).
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)

    [[nodiscard]] sqlite3 *handle() const { return m_database; }
    void run(const QByteArray &sql);
    [[nodiscard]] qint64 number(const QByteArray &sql);

    /// The text of resources/sql/<name>.sql: the same statement as ours.
    [[nodiscard]] static QByteArray statementText(const QString &name);

private:
    sqlite3 *m_database = nullptr;
};

} // namespace patwarden::bench
