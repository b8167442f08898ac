// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawsqlite.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace patwarden::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void endProgram(const char *what, const QByteArray &about)
{
    std::fprintf(stderr, "bench: %s: %s\n", what, about.constData());
    std::exit(1);
}

} // namespace

RawStatement::RawStatement(sqlite3 *database, const QByteArray &sql)
{
    const int code = sqlite3_prepare_v3(database, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &m_statement, nullptr);
    if (code != SQLITE_OK)
        endProgram(sqlite3_errmsg(database), sql);
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

int RawStatement::place(const char *name) const
{
    const int found = sqlite3_bind_parameter_index(m_statement, name);
    if (found == 0)
        endProgram("no such parameter", name);
    return found;
}

void RawStatement::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        endProgram(sqlite3_errmsg(sqlite3_db_handle(m_statement)), sqlite3_sql(m_statement));
}

RawStatement &RawStatement::bind(const char *name, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, place(name), value));
    return *this;
}

RawStatement &RawStatement::bind(const char *name, const QByteArray &value)
{
    check(sqlite3_bind_text(m_statement, place(name), value.constData(), int(value.size()), nullptr));
    return *this;
}

RawStatement &RawStatement::bindBlob(const char *name, const QByteArray &value)
{
    check(sqlite3_bind_blob(m_statement, place(name), value.constData(), int(value.size()), nullptr));
    return *this;
}

RawStatement &RawStatement::bindNull(const char *name)
{
    check(sqlite3_bind_null(m_statement, place(name)));
    return *this;
}

RawStatement &RawStatement::bindRow(const RawStatement &row)
{
    for (int column = 0; column < row.columnCount(); ++column)
        check(sqlite3_bind_value(m_statement, column + 1, sqlite3_column_value(row.m_statement, column)));
    return *this;
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_statement);
    check(code);
    return code == SQLITE_ROW;
}

void RawStatement::run()
{
    while (step()) { }
    reset();
}

qint64 RawStatement::touch() const
{
    qint64 sum = 0;
    const int columns = sqlite3_column_count(m_statement);
    for (int column = 0; column < columns; ++column) {
        if (sqlite3_column_type(m_statement, column) == SQLITE_INTEGER)
            sum += sqlite3_column_int64(m_statement, column);
        else if (const unsigned char *text = sqlite3_column_text(m_statement, column))
            sum += text[0] + sqlite3_column_bytes(m_statement, column);
    }
    return sum;
}

QByteArray RawStatement::text(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

RawDatabase::RawDatabase(const QString &path)
{
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr)
        != SQLITE_OK)
        endProgram("cannot be opened", QFile::encodeName(path));
    sqlite3_busy_timeout(m_database, 10'000);
    for (const char *setting :
         {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
          "PRAGMA cache_size = -65536", "PRAGMA temp_store = MEMORY"})
        run(setting);
}

RawDatabase::~RawDatabase()
{
    sqlite3_close_v2(m_database);
}

void RawDatabase::run(const QByteArray &sql)
{
    RawStatement(m_database, sql).run();
}

qint64 RawDatabase::number(const QByteArray &sql)
{
    RawStatement statement(m_database, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QByteArray RawDatabase::statementText(const QString &name)
{
    QFile file(u":/sql/%1.sql"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        endProgram("no such statement", name.toUtf8());
    return file.readAll();
}

} // namespace patwarden::bench
