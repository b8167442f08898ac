// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/countmemory.h"

#include "storage/changelog.h"

namespace patwarden {

namespace {

constexpr int mostChanges = 1'000; ///< more than these are not looked at one by one

} // namespace

Result<void> CountMemory::update(Database &database)
{
    const Result<qint64> head = ChangeLog::head(database);
    if (!head)
        return head.error();
    if (*head == m_revision)
        return {};
    // An older one: where the newest lines of the log are gone, nothing is known of what happened.
    const bool isFar = *head < m_revision || *head - m_revision > mostChanges;
    if (isFar)
        m_counts.clear();
    else if (const Result<void> done = forgetChanged(database); !done)
        return done;
    m_revision = *head;
    return {};
}

Result<void> CountMemory::forgetChanged(Database &database)
{
    if (m_counts.isEmpty())
        return {};
    const auto oldest = ChangeLog::oldest(database);
    const auto changes = oldest ? ChangeLog::since(database, m_revision, mostChanges) : oldest.error();
    if (!changes)
        return changes.error();
    if (*oldest > m_revision + 1) // lines between were trimmed
        m_counts.clear();
    for (const Change &change : *changes) {
        if (change.kind != ChangeKind::NoticesChanged)
            forget(change.organization);
    }
    return {};
}

void CountMemory::forget(OrganizationId organization)
{
    if (!organization.isValid()) {
        m_counts.clear();
        return;
    }
    for (const Key &key : m_counts.keys()) {
        if (key.first == organization.value())
            m_counts.remove(key);
    }
}

std::optional<qint64> CountMemory::find(OrganizationId organization, const QByteArray &question) const
{
    const qint64 *const count = m_counts.object({organization.value(), question});
    return count ? std::optional(*count) : std::nullopt;
}

void CountMemory::keep(OrganizationId organization, const QByteArray &question, qint64 count)
{
    m_counts.insert({organization.value(), question}, new qint64(count)); // which owns it
}

} // namespace patwarden
