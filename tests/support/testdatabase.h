// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaselocation.h"

namespace patwarden::test {

/// The engine that this program tests: SQLite, or PostgreSQL where PATWARDEN_TEST_DATABASE is the URL of a server
/// (tests/support/postgresqlcluster.sh) whose user may make databases.
[[nodiscard]] Engine testedEngine();

/// Where the estate is that a test calls \p path: that file, or a database of its own on the server, empty at
/// first. The same path is the same database for the whole program. A failure ends the test program.
[[nodiscard]] DatabaseLocation locationOf(const QString &path);

/// The same, but of PostgreSQL with the tables in it, which is copied and so takes a fraction of the time.
[[nodiscard]] DatabaseLocation estateLocation(const QString &path);

/// The name of a database role for somebody of this program; roles are of the whole server.
[[nodiscard]] QString roleFor(const QString &login);
/// locationOf(), with another role to sign in with; PostgreSQL only.
[[nodiscard]] DatabaseLocation locationAs(const QString &path, const QString &role);

/// The estates made since the last call, or since the first test function began, are of no more use: others may
/// get them, emptied.
void releaseTestDatabases();

/// An SQL expression that joins the values of all rows, as texts.
[[nodiscard]] QString joined(const QString &expression, const QString &separator = QStringLiteral(" "));
/// One that writes a BLOB as small hexadecimal digits.
[[nodiscard]] QString hexadecimal(const QString &expression);
/// A statement that counts the rows whose foreign keys lead nowhere. PostgreSQL lets nobody write such rows.
[[nodiscard]] QString countOfBrokenForeignKeys();

/// Drops what was made on the server, roleFor() too.
void dropTestDatabases();

} // namespace patwarden::test
