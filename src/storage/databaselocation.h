// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QMap>
#include <QString>

namespace patwarden {

/// What keeps the estate. Both run the same C++; what differs between them lies in resources/sql/<engine>.
enum class Engine { Sqlite, PostgreSql };

/// Where a database lies: an SQLite file, or a database of a PostgreSQL server.
///
/// Names of PostgreSQL databases are libpq's: `postgresql://[user[:password]@]host[:port][,host2[:port2]]/name?…`
/// with any of its parameters (sslmode, service, target_session_attrs, host=/var/run/postgresql for a socket, …).
/// What is not said comes from where libpq takes it: PGHOST, PGPASSWORD, ~/.pgpass, the service file.
struct DatabaseLocation {
    QString path{}; ///< of the SQLite file; empty for PostgreSQL
    QMap<QString, QString> parameters{}; ///< libpq's keywords and their values, the password too

    /// Takes `postgresql://…` or `postgres://…`, `sqlite:PATH`, or a path. Invalid ("database", detail: what is
    /// wrong with it, without a password) where it is none of these.
    [[nodiscard]] static Result<DatabaseLocation> parse(const QString &text);

    [[nodiscard]] Engine engine() const;

    /// For people, errors, logs and settings: the path, or the URL without a password. parse() takes it again.
    [[nodiscard]] QString display() const;

    friend bool operator==(const DatabaseLocation &, const DatabaseLocation &) = default;
};

} // namespace patwarden
