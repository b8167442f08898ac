// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/demochronicle.h"

#include "storage/auditlog.h"
#include "storage/outbox.h"

#include <QSet>

#include <algorithm>

namespace patwarden {

Result<void> DemoChronicle::write(Transaction &transaction, Instant readAt)
{
    std::ranges::stable_sort(m_leaves, {}, &AuditLeaf::at);
    AuditLog log(transaction.database());
    for (const AuditLeaf &leaf : std::as_const(m_leaves)) {
        if (const Result<void> done = log.append(transaction, leaf); !done)
            return done;
    }
    return writeNotices(transaction, readAt);
}

Result<void> DemoChronicle::writeNotices(Transaction &transaction, Instant readAt)
{
    Outbox outbox(transaction.database());
    const auto add = [&](QList<Notice> &notices) -> Result<void> {
        std::ranges::stable_sort(notices, {}, &Notice::createdAt);
        for (const Notice &notice : std::as_const(notices)) {
            if (const Result<void> done = outbox.add(transaction, notice); !done)
                return done;
        }
        return {};
    };
    if (const Result<void> done = add(m_read); !done)
        return done;
    QSet<AccountId> readers;
    for (const Notice &notice : std::as_const(m_read)) {
        if (readers.contains(notice.recipient))
            continue;
        readers.insert(notice.recipient);
        if (const Result<void> done = outbox.markAllRead(transaction, notice.recipient, readAt); !done)
            return done;
    }
    return add(m_unread);
}

} // namespace patwarden
