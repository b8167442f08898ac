// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "storage/databasethread.h"

#include <QFuture>
#include <QIODevice>

#include <memory>

namespace patwarden {

/// A line of an estate file that could not be taken.
struct BrokenLine {
    qint64 line = 0; ///< 1, 2, …
    QString field; ///< path of the field; empty: the line itself
    QString problem; ///< code: "not_json", "too_long", "unknown_type", "missing", "wrong_type", "not_accepted",
                     ///< "unknown_reference", "not_allowed" (see importFrom)

    friend bool operator==(const BrokenLine &, const BrokenLine &) = default;
};

struct EstateImportReport {
    qint64 added = 0;
    qint64 requests = 0; ///< of those added
    qint64 known = 0; ///< here already, left as they are
    QList<BrokenLine> broken;
    std::optional<Error> failure; ///< why it stopped early; what was added before stays
};

/// The whole estate as JSON lines (docs/estate-format.md): out of here, and into here or another one. What was
/// exported, imported into an empty estate and exported again is equal. Secrets are not in it, only their SHA-256;
/// passwords are not in it at all. Thread: any; the work is done on the database thread.
class EstateExchangeController
{
public:
    EstateExchangeController(DatabaseThread &database, const Clock &clock);

    /// Writes every line to the open device, in one snapshot of the estate, in steps. Only an owner of the estate.
    /// That it is done is in the audit log before the first line leaves. Progress: lines. \return how many. The
    /// device is used on the database thread until the future has finished. Errors: Forbidden; Invalid
    /// ("exportDevice") where the device takes no more; those of the database.
    [[nodiscard]] QFuture<Result<qint64>> exportTo(const Session &session, std::shared_ptr<QIODevice> device);

    /// Takes lines in, in batches of one transaction each; what is here already stays as it is, a bad line is
    /// reported and the others are taken. Only an owner of the estate. Nothing is added to an organization that
    /// stands alone, was here before, and is not the session's own: such a line is "not_allowed", as is a classic
    /// token of one of its people. Whatever the policies are, nothing is decided by an import.
    ///
    /// An audit entry sums up each batch that added something. The owners of an organization where requests wait
    /// now get one notice an import, of the newest of its first batch. Progress: lines read; the
    /// progress text is the number of requests that were added.
    ///
    /// Errors: Forbidden; Invalid ("estateFile") with "first_line" or "format <number>" where the first line is
    /// none that this version reads; those of the database. After the first batch a failure is in the report.
    [[nodiscard]] QFuture<Result<EstateImportReport>> importFrom(const Session &session,
                                                                 std::shared_ptr<QIODevice> device);

    /// The same into a database that holds no estate yet (`patwardenctl init --from FILE`), everything or nothing:
    /// needs no session. The estate's people have no password; \p owner, a login among the owners of the file,
    /// gets \p password. Errors, beside those of the file: Conflict ("estate") where there is one already; Invalid
    /// ("password") as in setting up; NotFound ("owner", the login) where the file knows no such owner.
    [[nodiscard]] QFuture<Result<EstateImportReport>>
    importIntoEmpty(std::shared_ptr<QIODevice> device, const QString &owner, const QString &password);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
