// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "storage/sqltext.h"

#include <QList>
#include <QSqlQuery>

#include <concepts>
#include <optional>

namespace patwarden {

class Database;

/// A prepared statement with named parameters, to be walked forwards; on PostgreSQL the whole answer is fetched at
/// once. Binding a name the statement does not have, or executing with one unbound, is an Internal error that
/// names file and placeholder, never a silent NULL. Values never reach an error or a log. Columns are read in the
/// order of the SELECT list.
class Query
{
public:
    Query(Database &database, SqlText sql, std::optional<Error> failure);

    Query &bind(QLatin1StringView name, qint64 value);
    Query &bind(QLatin1StringView name, const QString &value); ///< a null string is stored as ''
    Query &bind(QLatin1StringView name, const QByteArray &value);
    Query &bind(QLatin1StringView name, Instant value) { return bind(name, value.microseconds); }
    Query &bind(QLatin1StringView name, bool value) { return bind(name, qint64(value)); }
    Query &bind(QLatin1StringView name, int value) { return bind(name, qint64(value)); }
    Query &bind(QLatin1StringView name, std::optional<Instant> value); ///< NULL where there is none
    /// An id; NULL where it is invalid.
    template <typename Tag>
    Query &bind(QLatin1StringView name, Id<Tag> value)
    {
        return value.isValid() ? bind(name, value.value()) : bindNull(name);
    }
    template <typename Enum>
    requires std::is_enum_v<Enum> Query &bind(QLatin1StringView name, Enum value)
    {
        return bind(name, qint64(value));
    }
    Query &bindNull(QLatin1StringView name);
    /// The columns of another statement's row, to its parameters in their order.
    Query &bindRow(Query &row);

    /// Runs it; afterwards next() walks the rows.
    [[nodiscard]] Result<void> exec();
    /// Runs it for its effect: the number of rows changed.
    [[nodiscard]] Result<qint64> change();
    /// Runs it, makes a value of each row by `read(Query &)`, and releases the statement.
    template <typename Read>
    [[nodiscard]] auto all(Read read) -> Result<QList<std::invoke_result_t<Read, Query &>>>
    {
        if (const Result<void> done = exec(); !done)
            return done.error();
        QList<std::invoke_result_t<Read, Query &>> values;
        while (next())
            values.append(read(*this));
        finish();
        return values;
    }
    /// Runs it and releases the statement at once; for statements of one row and one column. nullopt: no row, or
    /// NULL.
    [[nodiscard]] Result<std::optional<qint64>> number();
    /// The id of the row that the last change() inserted, where the statement ends with RETURNING id.
    [[nodiscard]] qint64 insertedId() const { return m_insertedId; }

    [[nodiscard]] bool next();

    // the next column of the current row
    [[nodiscard]] qint64 integer() { return value().toLongLong(); }
    [[nodiscard]] bool flag() { return integer() != 0; }
    [[nodiscard]] QString text() { return value().toString(); }
    [[nodiscard]] QByteArray bytes() { return value().toByteArray(); }
    [[nodiscard]] Instant instant() { return {integer()}; }
    [[nodiscard]] std::optional<Instant> maybeInstant();
    template <typename IdType>
    [[nodiscard]] IdType id() ///< invalid where NULL
    {
        return IdType(integer());
    }
    template <typename Enum>
    [[nodiscard]] Enum enumerator()
    {
        return static_cast<Enum>(integer());
    }

    /// Ends reading, so that the statement holds no lock.
    void finish();

private:
    [[nodiscard]] QVariant value();
    Query &bindValue(QLatin1StringView name, const QVariant &value);
    void prepare();

    Database &m_database;
    SqlText m_sql;
    QSqlQuery m_query;
    bool m_isPrepared = true; ///< of PostgreSQL only what reads or writes rows can be
    std::optional<Error> m_failure; ///< of preparing: stays
    std::optional<Error> m_bindingFailure; ///< told by exec(), gone with finish()
    qint64 m_insertedId = 0;
    int m_column = 0;
    qsizetype m_nextBinding = 0; ///< the placeholder behind the one that was bound last
};

} // namespace patwarden
