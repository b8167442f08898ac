// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawsqlite.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace patwarden::bench {

RawSqlite::RawSqlite(const QString &path)
{
    check(sqlite3_open(QFile::encodeName(path).constData(), &m_connection));
    for (const char *setting :
         {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
          "PRAGMA cache_size = -65536", "PRAGMA temp_store = MEMORY"})
        run(setting);
}

RawSqlite::~RawSqlite()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

void RawSqlite::check(int code)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    std::fprintf(stderr, "sqlite3: %s\n", sqlite3_errmsg(m_connection));
    std::abort();
}

void RawSqlite::run(const char *sql)
{
    check(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr));
}

sqlite3_stmt *RawSqlite::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_connection, sql.constData(), -1, &statement, nullptr));
    m_statements.append(statement);
    return statement;
}

QList<QByteArray> RawSqlite::texts(const char *sql)
{
    sqlite3_stmt *statement = prepare(sql);
    QList<QByteArray> texts;
    while (sqlite3_step(statement) == SQLITE_ROW)
        texts.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_reset(statement);
    return texts;
}

void RawSqlite::change(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE) {
        std::fprintf(stderr, "sqlite3: %s\n", sqlite3_errmsg(sqlite3_db_handle(statement)));
        std::abort();
    }
    sqlite3_reset(statement);
}

qint64 copyRows(RawSqlite &from, RawSqlite &to, int rowsAtOnce)
{
    // As they were made: what a row refers to lies in a table before it.
    const QList<QByteArray> tables = from.texts(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> "
        "'schema_version' "
        "ORDER BY CASE name WHEN 'token_repository' THEN 2 WHEN 'request' THEN 3 WHEN 'token_permission' THEN 2 "
        "WHEN 'token' THEN 1 WHEN 'pending' THEN 4 WHEN 'decision' THEN 4 WHEN 'access' THEN 4 WHEN 'change' THEN "
        "5 "
        "WHEN 'policy_change' THEN 1 WHEN 'notice' THEN 5 WHEN 'audit_leaf' THEN 5 ELSE 0 END, rowid");
    qint64 rows = 0;
    to.run("BEGIN IMMEDIATE");
    for (const QByteArray &table : tables) {
        sqlite3_stmt *source = from.prepare("SELECT * FROM " + table);
        const int columns = sqlite3_column_count(source);
        sqlite3_stmt *target =
            to.prepare("INSERT INTO " + table + " VALUES (?" + QByteArray(",?").repeated(columns - 1) + ')');
        while (sqlite3_step(source) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i)
                sqlite3_bind_value(target, i + 1, sqlite3_column_value(source, i));
            RawSqlite::change(target);
            if (++rows % rowsAtOnce == 0) {
                to.run("COMMIT");
                to.run("BEGIN IMMEDIATE");
            }
        }
        sqlite3_reset(source);
    }
    to.run("COMMIT");
    return rows;
}

} // namespace patwarden::bench
