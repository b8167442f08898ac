// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/auditcheckpoint.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "storage/databasethread.h"

#include <QFuture>

namespace patwarden {

/// Copies of the whole estate. Thread: any; the work is done on the database thread.
class BackupController
{
public:
    BackupController(DatabaseThread &database, const Clock &clock);

    /// A consistent copy of an SQLite estate in a new file, while others go on working; mode 0600. Invalid
    /// ("databaseIsServer") for one on a server. Only for an owner of the estate
    /// (UseCase::requireEstateOwner). The copy is opened again, its audit chain is walked, and what it ends with
    /// is the answer: keep it beside the copy. Conflict ("file") where the file exists; CannotOpen, DiskFull
    /// (subject: \p path); Damaged (subject: the estate) where its chain does not hold: nothing that is called a
    /// backup is made of it. Progress: entries checked. Cancel the future to stop: nothing is left behind. Audited
    /// in the estate (patwarden.backup_made), not in the copy.
    [[nodiscard]] QFuture<Result<AuditCheckpoint>> backup(const Session &session, const QString &path);

    /// Puts a backup in place of nothing: Conflict ("file") where \p target exists; Invalid ("databaseIsServer")
    /// where it is no file. Checked before it is put there: a Patwarden estate of a schema we know, undamaged, its
    /// chain whole, and ending as \p expected says where that is given; else NotADatabase, NewerSchema, Damaged or
    /// Invalid ("checkpoint"). Nothing is left behind where it fails. Needs no session: whoever has the file has
    /// the estate.
    [[nodiscard]] static Result<AuditCheckpoint> restore(const QString &from, const DatabaseLocation &target,
                                                         const std::optional<AuditCheckpoint> &expected);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
