// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QCache>

#include <optional>
#include <utility>

namespace patwarden {

class Database;

/// What was counted in organizations, as long as it is true: the log of changes says which of them something has
/// happened in since. Keeps the hundred answers that were asked for last. One for each Database, as the log of
/// another file or server says nothing about these; on its thread.
class CountMemory
{
public:
    static constexpr qsizetype kept = 100;

    /// Forgets what is not true any more; to be called in the transaction that then asks or counts.
    [[nodiscard]] Result<void> update(Database &database);

    /// \p question: whatever tells one count of an organization from another.
    [[nodiscard]] std::optional<qint64> find(OrganizationId organization, const QByteArray &question) const;
    void keep(OrganizationId organization, const QByteArray &question, qint64 count);

private:
    using Key = std::pair<qint64, QByteArray>; ///< organization, question

    [[nodiscard]] Result<void> forgetChanged(Database &database);
    void forget(OrganizationId organization);

    QCache<Key, qint64> m_counts{kept};
    qint64 m_revision = 0; ///< of the log: up to which they are true
};

} // namespace patwarden
