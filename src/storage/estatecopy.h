// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditcheckpoint.h"
#include "storage/transaction.h"

#include <functional>

namespace patwarden {

/// How far a copy is: rows, of all that there are.
using CopyProgress = std::function<void(qint64 done, qint64 total)>;

/// Copies an estate row by row into an empty one, of whichever engine: every table, with ids and the audit chain.
/// What belongs to a table is said by the statements under resources/sql/common/copy.
class EstateCopy
{
public:
    /// Both have the schema of this version.
    EstateCopy(Database &source, Database &target)
        : m_source(source)
        , m_target(target)
    {
    }

    /// Where it went well, the end of the audit log, which is the same in both. Looks at the source's audit chain
    /// first; afterwards compares the numbers of rows of each table and walks the target's chain. One snapshot of
    /// the source, one transaction of the target. Errors: Conflict ("estate") where the target holds anything;
    /// Damaged (the source, with brokenChainPrefix) where its chain does not hold; Internal where the target is
    /// not what was read, and those of statements. Then nothing is in the target.
    [[nodiscard]] Result<AuditCheckpoint> run(Instant now, const CopyProgress &progress);

private:
    struct Extent {
        QString table;
        qint64 rows = 0;
        qint64 last = 0; ///< the highest key

        friend bool operator==(const Extent &, const Extent &) = default;
    };
    [[nodiscard]] static Result<QList<Extent>> extentsOf(Database &database);
    [[nodiscard]] static Result<AuditCheckpoint> endOfWholeChain(Database &database, Instant now);
    [[nodiscard]] Result<void> requireEmptyTarget();
    [[nodiscard]] Result<void> copyAll(const QList<Extent> &extents, const CopyProgress &progress);
    [[nodiscard]] Result<qint64> copyPart(const QString &table, qint64 after, qint64 upto);
    [[nodiscard]] Result<AuditCheckpoint> compared(const QList<Extent> &extents, const AuditCheckpoint &end);

    Database &m_source;
    Database &m_target;
};

} // namespace patwarden
