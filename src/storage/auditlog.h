// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditleaf.h"
#include "storage/transaction.h"

namespace patwarden {

/// How far the chain holds.
struct AuditVerification {
    qint64 leaves = 0; ///< checked
    std::optional<qint64> firstBroken; ///< sequence of the first leaf that does not fit
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
