// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/auditexport.h"
#include "controller/session.h"
#include "domain/auditcheckpoint.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "storage/auditlog.h"
#include "storage/auditquery.h"
#include "storage/databasethread.h"

#include <QFuture>
#include <QStringList>

namespace patwarden {

/// A block of the log, newest first.
struct AuditPage {
    QList<AuditRow> rows;
    bool more = false; ///< there are older ones
    qint64 length = 0; ///< entries of the whole log
};

/// What the drop-downs of the page offer.
struct AuditChoices {
    /// Who did anything, by login; an invalid id without a login for Patwarden itself comes first. For an owner of
    /// organizations: who belongs to them, and who did anything among the newest entries of each.
    QList<QPair<AccountId, QString>> actors;
    /// Those that can have done anything, by slug. For an owner of organizations: those that are installed there,
    /// and that did anything among the newest entries of each.
    QList<QPair<AppId, QString>> apps;
    QStringList actions; ///< that occur, by name
    QList<QPair<OrganizationId, QString>> organizations;
};

/// Tokens that the log speaks of, found by a part of their name.
struct AuditTokens {
    QList<TokenId> tokens; ///< at most 200
    bool more = false; ///< there are others: the part is too short
};

/// The history: an owner of the enterprise sees all of it, an owner of an organization that of their
/// organizations (and, where there is no enterprise, what concerns no organization), everybody else gets
/// Forbidden. Long reads are done in steps, so that others get their turn however many entries there are. Thread:
/// any; the work is done on the database thread.
class AuditController
{
public:
    AuditController(DatabaseThread &database, const Clock &clock);

    /// The newest entries before \p before (a sequence; 0: from the end), at most \p limit (1 to 1,000). An
    /// organization in the filter that one does not own is Forbidden. Cancel the future to stop looking.
    [[nodiscard]] QFuture<Result<AuditPage>> page(const Session &session, const AuditFilter &filter, qint64 before,
                                                  int limit);
    [[nodiscard]] QFuture<Result<AuditChoices>> choices(const Session &session);
    /// By a part of their name, in any case; an empty one finds nothing.
    [[nodiscard]] QFuture<Result<AuditTokens>> tokensNamed(const Session &session, const QString &part);

    /// Writes what the filter lets through into a new file, oldest first; an existing one is replaced only once
    /// all of it is written, and nobody else may read a new one. Progress: entries looked at of all. Cancel the
    /// future to stop: nothing is left behind. What is appended meanwhile is not in it. \return how many were
    /// written. CannotOpen, DiskFull (subject: the path). The export itself is audited (patwarden.audit_exported,
    /// with format, filter and number) before the file has its name.
    [[nodiscard]] QFuture<Result<qint64>> exportTo(const Session &session, const AuditFilter &filter,
                                                   AuditFormat format, const QString &path);

    /// Walks the chain in steps; progress: entries of all. With a checkpoint, a tail that was cut off or written
    /// anew is found too. Any owner may; the whole chain is checked.
    [[nodiscard]] QFuture<Result<AuditVerification>> verify(const Session &session,
                                                            const std::optional<AuditCheckpoint> &checkpoint);
    [[nodiscard]] QFuture<Result<AuditCheckpoint>> checkpoint(const Session &session);

private:
    DatabaseThread &m_database;
    const Clock &m_clock;
};

} // namespace patwarden
