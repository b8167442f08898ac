// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace patwarden::test {

/// What a database file says of the queue of its only organization, read by a connection of its own and past our
/// stores.
struct QueueState {
    qint64 requests = 0;
    qint64 pending = 0;
    qint64 decided = 0;
    QHash<QString, qint64> decidedBy; ///< by login
    /// What does not fit, in words. A request is either pending and has left no trace but its pending access, or
    /// approved with exactly one decision, access, audit leaf, notice and change, all of the same person; the
    /// organization's count is right; the audit chain and the file itself hold.
    QStringList problems;
};

/// For estates where every request arrived pending and was approved by a reviewer, if at all.
[[nodiscard]] QueueState inspectQueue(const QString &path);

} // namespace patwarden::test
