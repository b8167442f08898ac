// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaselocation.h"

#include <QSqlError>

namespace patwarden {

/// An engine's error as one of our codes: SQLite's result code, PostgreSQL's SQLSTATE. ConnectionLost where the
/// server gave no SQLSTATE: then it gave no answer at all.
[[nodiscard]] ErrorCode codeOf(const QSqlError &error, const DatabaseLocation &location);

/// The engine's words without values: of a PostgreSQL server the first line, and not even that where it quotes
/// what was sent.
[[nodiscard]] QString wordsOf(const QSqlError &error, Engine engine);

/// Whether the server refuses it because the role may not do that (PostgreSQL).
[[nodiscard]] bool isRefusal(const QSqlError &error);

} // namespace patwarden
