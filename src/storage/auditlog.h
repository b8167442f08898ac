// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditcheckpoint.h"
#include "domain/auditleaf.h"
#include "storage/transaction.h"

namespace patwarden {

/// In which way the chain does not hold.
enum class AuditFault {
    None,
    DoesNotFit, ///< a leaf's hash is not that of its content and the hash before it, or leaves before it are
                ///< missing
    CutOff, ///< the log is shorter than the checkpoint says
    WrittenAnew, ///< the chain fits in itself, but at the checkpoint's length it has another hash
};

/// How far the chain holds.
struct AuditVerification {
    qint64 leaves = 0; ///< checked
    /// Sequence of the first leaf that does not fit; with a checkpoint that is not met, the checkpoint's length:
    /// nothing tells which of the leaves up to it is the first that is wrong or missing.
    std::optional<qint64> firstBroken;
    AuditFault fault = AuditFault::None;
    QByteArray head; ///< hash of the last leaf that was checked and fits
};

/// Where a walk over the chain stands.
struct AuditWalk {
    AuditVerification verification;
    bool atEnd = false; ///< all leaves were looked at, or one does not fit
};

/// The audit log: appended to, never changed.
class AuditLog
{
public:
    explicit AuditLog(Database &database)
        : m_database(database)
    {
    }

    /// Sequence and hash are given here; whatever the leaf has in `sequence` does not matter. One AuditLog a
    /// transaction: it reads the head of the chain once.
    [[nodiscard]] Result<void> append(Transaction &transaction, AuditLeaf leaf);

    /// Walks the whole chain.
    [[nodiscard]] Result<AuditVerification> verify();
    /// Walks on by at most \p leaves. What is appended while a walk goes on is walked too.
    [[nodiscard]] Result<void> walk(AuditWalk &walk, const std::optional<AuditCheckpoint> &checkpoint, int leaves);
    /// Where the chain ends now; \p at is filled in as given.
    [[nodiscard]] Result<AuditCheckpoint> checkpoint(Instant at);

private:
    struct Head {
        qint64 sequence = 0;
        QByteArray hash;
    };
    [[nodiscard]] Result<Head> readHead();

    Database &m_database;
    std::optional<Head> m_head;
};

} // namespace patwarden
