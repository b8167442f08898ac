// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaselocation.h"

#include <QStringList>

namespace patwarden {

/// A statement and where it came from. One statement a file; the file names the statement in every error.
struct SqlText {
    QString file; ///< ":/sql/common/request/pending_rows.sql"
    QString text; ///< without comments
    QStringList placeholders; ///< ":organization", each once
};

/// Reads `<engine>/<name>.sql` where it exists, else `common/<name>.sql`. Internal where neither does.
[[nodiscard]] Result<SqlText> sqlText(Engine engine, const QString &name);
/// ":/sql/sqlite" or ":/sql/postgresql".
[[nodiscard]] QString sqlFolder(Engine engine);
/// Reads one file of the resource.
[[nodiscard]] Result<SqlText> sqlTextOf(const QString &file);

} // namespace patwarden
