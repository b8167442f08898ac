// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditleaf.h"
#include "domain/notice.h"
#include "storage/transaction.h"

#include <QList>

namespace patwarden {

/// What happened in the demo before it starts, collected in any order and written in the order of time: an audit
/// log is a chain, and its entries do not go back in time.
class DemoChronicle
{
public:
    void happened(AuditLeaf leaf) { m_leaves.append(std::move(leaf)); }
    /// \p unread: it waits in the recipient's inbox.
    void told(Notice notice, bool unread) { (unread ? m_unread : m_read).append(std::move(notice)); }

    /// \p readAt: when everybody last looked into their inbox.
    [[nodiscard]] Result<void> write(Transaction &transaction, Instant readAt);

private:
    [[nodiscard]] Result<void> writeNotices(Transaction &transaction, Instant readAt);

    QList<AuditLeaf> m_leaves;
    QList<Notice> m_read;
    QList<Notice> m_unread;
};

} // namespace patwarden
