// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include "storage/database.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <array>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An answer of more rows is not kept in memory until the statement runs again.
constexpr int rowsKept = 10'000;

bool canBePrepared(const QString &text)
{
    static constexpr std::array words{"SELECT"_L1, "INSERT"_L1, "UPDATE"_L1, "DELETE"_L1, "WITH"_L1};
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return text.startsWith(word); });
}

} // namespace

Query::Query(Database &database, SqlText sql, std::optional<Error> failure)
    : m_database(database)
    , m_sql(std::move(sql))
    , m_query(database.connection())
    , m_failure(std::move(failure))
{
    if (m_failure)
        return;
    const bool isServer = database.engine() == Engine::PostgreSql;
    // A PostgreSQL answer that is walked as it comes is lost with the next statement of the connection.
    m_query.setForwardOnly(!isServer);
    m_isPrepared = !isServer || canBePrepared(m_sql.text);
    if (m_isPrepared)
        prepare();
}

void Query::prepare()
{
    if (!m_query.prepare(m_sql.text))
        m_failure = m_database.translated(m_query.lastError(), m_sql.file);
}

Query &Query::bindValue(QLatin1StringView name, const QVariant &value)
{
    const qsizetype size = m_sql.placeholders.size();
    for (qsizetype i = 0; i < size; ++i) {
        // Nearly always they are bound in the same order again.
        const QString &candidate = m_sql.placeholders.at((m_nextBinding + i) % size);
        if (QStringView(candidate).sliced(1) != name)
            continue;
        m_nextBinding = (m_nextBinding + i + 1) % size;
        m_query.bindValue(candidate, value);
        return *this;
    }
    m_bindingFailure = Error{ErrorCode::Internal, m_sql.file, u"no placeholder :"_s + name};
    return *this;
}

Query &Query::bind(QLatin1StringView name, qint64 value)
{
    return bindValue(name, QVariant(value));
}

Query &Query::bind(QLatin1StringView name, const QString &value)
{
    if (m_database.engine() == Engine::PostgreSql && value.contains(QChar::Null))
        m_bindingFailure = Error{ErrorCode::Invalid, QString(name), u"a text cannot hold the character U+0000"_s};
    return bindValue(name, value.isNull() ? QVariant(u""_s) : QVariant(value));
}

Query &Query::bind(QLatin1StringView name, const QByteArray &value)
{
    return bindValue(name, value.isNull() ? QVariant(QByteArray("")) : QVariant(value));
}

Query &Query::bind(QLatin1StringView name, std::optional<Instant> value)
{
    return value ? bind(name, *value) : bindNull(name);
}

Query &Query::bindNull(QLatin1StringView name)
{
    return bindValue(name, QVariant(QMetaType::fromType<qlonglong>()));
}

Query &Query::bindRow(Query &row)
{
    for (const QString &placeholder : m_sql.placeholders) {
        const QByteArray name = placeholder.sliced(1).toLatin1();
        const QLatin1StringView parameter(name);
        const QVariant column = row.value();
        if (column.isNull())
            bindNull(parameter);
        else if (column.typeId() == QMetaType::QByteArray)
            bind(parameter, column.toByteArray());
        else if (column.typeId() == QMetaType::QString)
            bind(parameter, column.toString());
        else
            bind(parameter, column.toLongLong());
    }
    return *this;
}

Result<void> Query::exec()
{
    if (m_failure)
        return *m_failure;
    if (m_bindingFailure)
        return *m_bindingFailure;
    if (!m_database.connection().isOpen())
        return m_database.connectionLost(m_sql.file);
    // An unbound name would be stored as NULL without a word.
    const QVariantList bound = m_query.boundValues();
    for (qsizetype i = 0; i < bound.size(); ++i) {
        if (!bound.at(i).isValid())
            return Error{ErrorCode::Internal, m_sql.file, u"unbound placeholder number %1"_s.arg(i + 1)};
    }
    if (bound.size() < m_sql.placeholders.size())
        return Error{ErrorCode::Internal, m_sql.file, u"unbound placeholders"_s};
    m_database.countStatement();
    if (!(m_isPrepared ? m_query.exec() : m_query.exec(m_sql.text)))
        return m_database.translated(m_query.lastError(), m_sql.file);
    return {};
}

Result<qint64> Query::change()
{
    if (const Result<void> done = exec(); !done)
        return done.error();
    m_insertedId = 0;
    // To the end: only then has SQLite looked at foreign keys.
    while (m_query.isSelect() && m_query.next())
        m_insertedId = m_query.value(0).toLongLong();
    if (m_query.lastError().isValid())
        return m_database.translated(m_query.lastError(), m_sql.file);
    const qint64 rows = m_query.numRowsAffected();
    finish();
    return rows;
}

Result<std::optional<qint64>> Query::number()
{
    if (const Result<void> done = exec(); !done)
        return done.error();
    std::optional<qint64> answer;
    if (next()) {
        const QVariant column = value();
        if (!column.isNull())
            answer = column.toLongLong();
    }
    finish();
    return answer;
}

bool Query::next()
{
    m_column = 0;
    const bool isRow = m_query.next();
    if (isRow)
        m_database.countRow();
    return isRow;
}

std::optional<Instant> Query::maybeInstant()
{
    const QVariant column = value();
    return column.isNull() ? std::nullopt : std::optional(Instant{column.toLongLong()});
}

void Query::finish()
{
    m_bindingFailure.reset();
    const bool isBig = !m_query.isForwardOnly() && m_query.isActive() && m_query.size() > rowsKept;
    m_query.finish();
    if (isBig)
        prepare();
    m_column = 0;
}

QVariant Query::value()
{
    return m_query.value(m_column++);
}

} // namespace patwarden
