// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controller/session.h"
#include "domain/auditcheckpoint.h"
#include "domain/auditleaf.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "storage/auditlog.h"
#include "storage/databasethread.h"

#include <QFuture>
#include <QStringList>

namespace patwarden {

/// Which entries to show. What is empty asks nothing; all that is given has to hold.
struct AuditFilter {
    AccountId actor{};
    QString action{}; ///< a whole name; one that ends with '.' or '*' stands for all that begin so
    OrganizationId organization{};
    TokenId token{};
    std::optional<Instant> from{};
    std::optional<Instant> until{}; ///< that moment is out

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

/// An entry with the names a person reads.
struct AuditRow {
    AuditLeaf leaf;
    QString actor; ///< login; empty: Patwarden itself
    QString organization; ///< empty: none
    QString tokenName; ///< empty: none
    QByteArray hash; ///< 32 bytes
};

/// A block of the log, newest first.
struct AuditPage {
    QList<AuditRow> rows;
    bool more = false; ///< there are older ones
    qint64 length = 0; ///< entries of the whole log
};

/// What the drop-downs of the page offer.
struct AuditChoices {
    QList<QPair<AccountId, QString>> actors; ///< who did anything, by login
    QStringList actions; ///< that occur, by name
    QList<QPair<OrganizationId, QString>> organizations;
};

enum class AuditFormat {
    Csv, ///< RFC 4180: a header line, CRLF
    JsonLines,
};

/// The history: an owner of the enterprise sees all of it, an owner of an organization that of their
/// organizations, everybody else gets Forbidden. Thread: any; the work is done on the database thread.
class AuditController
{
public:
    AuditController(DatabaseThread &database, const Clock &clock);

    /// The newest entries before \p before (a sequence; 0: from the end), at most \p limit. An organization in the
    /// filter that one does not own is Forbidden.
    [[nodiscard]] QFuture<Result<AuditPage>> page(const Session &session, const AuditFilter &filter, qint64 before,
                                                  int limit);
    [[nodiscard]] QFuture<Result<AuditChoices>> choices(const Session &session);

    /// Writes what the filter lets through into a new file, oldest first; an existing one is replaced only once
    /// all of it is written. Progress: entries looked at of all. Cancel the future to stop: nothing is left
    /// behind. \return how many were written. CannotOpen, DiskFull (subject: the path). The export itself is
    /// audited.
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
