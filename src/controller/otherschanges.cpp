// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller/otherschanges.h"

#include <algorithm>

namespace patwarden {

namespace {

bool isAbout(const Change &change, OrganizationId organization)
{
    return !organization.isValid() || !change.organization.isValid() || change.organization == organization;
}

} // namespace

OthersChanges::OthersChanges(ChangeNews news)
    : m_news(std::move(news))
{
}

OthersChanges OthersChanges::everything()
{
    ChangeNews news;
    news.isGap = true;
    return OthersChanges(std::move(news));
}

bool OthersChanges::concern(std::initializer_list<ChangeKind> kinds, OrganizationId organization) const
{
    return m_news.isGap || std::ranges::any_of(m_news.changes, [&](const Change &change) {
               return isAbout(change, organization) && std::ranges::find(kinds, change.kind) != kinds.end();
           });
}

QList<RequestId> OthersChanges::requests(ChangeKind kind, OrganizationId organization) const
{
    QList<RequestId> ids;
    for (const Change &change : m_news.changes) {
        if (change.kind == kind && change.request.isValid() && isAbout(change, organization))
            ids.append(change.request);
    }
    return ids;
}

bool OthersChanges::namesAll(ChangeKind kind, OrganizationId organization) const
{
    return !m_news.isGap && std::ranges::none_of(m_news.changes, [&](const Change &change) {
        return change.kind == kind && !change.request.isValid() && isAbout(change, organization);
    });
}

} // namespace patwarden
