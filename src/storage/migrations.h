// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace patwarden {

struct MigrationOutcome {
    int upgradedFrom = 0; ///< the version found, where it was older than ours and not 0
    QString safetyCopy; ///< the copy made before an upgrade of an existing estate
};

/// Where the migrations of this version lie: numbered folders with one statement a file.
[[nodiscard]] QString migrationsFolder(Engine engine);

/// The schema version that a folder of migrations leads to: the number of its last one.
[[nodiscard]] int schemaVersion(const QString &folder);

/// Brings the schema up to date: each numbered folder is one transaction that ends with its row in
/// `schema_version`; stops at the first failure. Before an existing estate is touched a copy is written beside it
/// (`<file>.before-<version>`; not of a server's database, which is the business of those who run the server); the
/// copy of an earlier upgrade goes with the next start that needs none. Errors: NewerSchema (nothing was changed),
/// MigrationFailed with the statement file in detail (the schema is as it was before that folder), DiskFull,
/// Locked, ReadOnly.
[[nodiscard]] Result<MigrationOutcome> migrate(Database &database, const QString &folder);

/// Whether it has a schema that this version knows, as new or older, without a change: NewerSchema; NotADatabase
/// where it has none.
[[nodiscard]] Result<void> checkSchema(Database &database, const QString &folder);

} // namespace patwarden
