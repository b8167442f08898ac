// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changewatch.h"

#include <initializer_list>

namespace patwarden {

/// What others changed since the last time that was told: what a page asks whether it has to read anew. A value.
class OthersChanges
{
public:
    explicit OthersChanges(ChangeNews news);
    /// Nobody knows what changed: it may be everything.
    [[nodiscard]] static OthersChanges everything();

    [[nodiscard]] bool isEverything() const { return m_news.isGap; }

    /// Whether something of these kinds changed that concerns the organization. \param organization invalid: any.
    [[nodiscard]] bool concern(std::initializer_list<ChangeKind> kinds, OrganizationId organization = {}) const;

    /// The requests of the organization with a change of this kind, in the order of the changes.
    [[nodiscard]] QList<RequestId> requests(ChangeKind kind, OrganizationId organization) const;
    /// Whether requests() names all of them. False where so many came at once that the log does not name each.
    [[nodiscard]] bool namesAll(ChangeKind kind, OrganizationId organization) const;

private:
    ChangeNews m_news;
};

} // namespace patwarden
