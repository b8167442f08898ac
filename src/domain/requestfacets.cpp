// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requestindex.h"

#include <algorithm>

// What the drop-downs of RequestIndex offer.

namespace patwarden {

namespace {

/// Keeps the order of equal counts; linear, unlike a sort.
std::vector<FacetCount> mostFrequentFirst(const std::vector<FacetCount> &counts)
{
    int highest = 0;
    for (const FacetCount &each : counts)
        highest = std::max(highest, each.count);
    std::vector<size_t> begins(size_t(highest) + 2); // begins[n]: where those begin that are more frequent than n
    for (const FacetCount &each : counts)
        ++begins[size_t(each.count)];
    for (size_t count = begins.size() - 1; count > 0; --count)
        begins[count - 1] += begins[count];
    std::vector<FacetCount> ordered(counts.size());
    for (const FacetCount &each : counts)
        ordered[begins[size_t(each.count) + 1]++] = each;
    return ordered;
}

/// The same; of equal counts those with the lower rank first, which \p slots finds by the id.
template <typename Id>
std::vector<FacetCount> mostFrequentFirst(const std::vector<FacetCount> &counts, const std::vector<quint32> &ranks,
                                          const QHash<Id, quint32> &slots)
{
    std::vector<std::pair<quint32, FacetCount>> ranked;
    ranked.reserve(counts.size());
    for (const FacetCount &each : counts)
        ranked.emplace_back(ranks[slots.value(Id(each.id))], each);
    std::ranges::stable_sort(ranked, {}, &std::pair<quint32, FacetCount>::first);
    std::vector<FacetCount> byName;
    byName.reserve(counts.size());
    std::ranges::transform(ranked, std::back_inserter(byName), &std::pair<quint32, FacetCount>::second);
    return mostFrequentFirst(byName);
}

int countIn(const Bitset &matches, const std::vector<RequestColumns::Position> &positions)
{
    return int(std::ranges::count_if(
        positions, [&](RequestColumns::Position position) { return matches.contains(position); }));
}

} // namespace

Bitset RequestIndex::positionsOf(const QList<RequestId> &ids) const
{
    Bitset positions;
    for (const RequestId id : ids) {
        if (const auto at = m_positions.constFind(id); at != m_positions.cend())
            positions.insert(*at);
    }
    return positions;
}

RequestFacets RequestIndex::facets(const RequestFilter &filter) const
{
    return facetsOf(m_alive, filter);
}

RequestFacets RequestIndex::facets(const RequestFilter &filter, const QList<RequestId> &among) const
{
    return facetsOf(positionsOf(among), filter);
}

std::vector<FacetCount> RequestIndex::choices(Facet facet, const RequestFilter &filter) const
{
    return choicesOf(facet, m_alive, filter);
}

std::vector<FacetCount> RequestIndex::choices(Facet facet, const RequestFilter &filter,
                                              const QList<RequestId> &among) const
{
    return choicesOf(facet, positionsOf(among), filter);
}

Bitset RequestIndex::keptBut(Keep own, Bitset among, const RequestFilter &filter) const
{
    for (const Keep keep : {&RequestIndex::keepOwners, &RequestIndex::keepOrganizations,
                            &RequestIndex::keepRepositories, &RequestIndex::keepPermissions}) {
        if (keep != own)
            (this->*keep)(among, filter);
    }
    return among;
}

RequestFacets RequestIndex::facetsOf(Bitset among, const RequestFilter &filter) const
{
    keepText(among, filter);
    RequestFacets facets;
    for (const auto &[id, count] : countOwners(keptBut(&RequestIndex::keepOwners, among, filter)))
        facets.owners.insert(AccountId(id), count);
    for (const auto &[id, count] : countOrganizations(keptBut(&RequestIndex::keepOrganizations, among, filter)))
        facets.organizations.insert(OrganizationId(id), count);
    for (const auto &[id, count] : countRepositories(keptBut(&RequestIndex::keepRepositories, among, filter)))
        facets.repositories.insert(RepositoryId(id), count);
    facets.permissions = permissionCountsOf(std::move(among), filter);
    return facets;
}

QHash<QString, int> RequestIndex::permissionCounts(const RequestFilter &filter) const
{
    return permissionCountsOf(m_alive, filter);
}

QHash<QString, int> RequestIndex::permissionCounts(const RequestFilter &filter,
                                                   const QList<RequestId> &among) const
{
    return permissionCountsOf(positionsOf(among), filter);
}

QHash<QString, int> RequestIndex::permissionCountsOf(Bitset among, const RequestFilter &filter) const
{
    keepText(among, filter);
    const Bitset matches = keptBut(&RequestIndex::keepPermissions, std::move(among), filter);
    QHash<QString, int> counts;
    for (auto it = m_permissions.cbegin(); it != m_permissions.cend(); ++it) {
        if (const int count = int(matches.countCommon(*it)); count > 0)
            counts.insert(it.key(), count);
    }
    return counts;
}

std::vector<FacetCount> RequestIndex::choicesOf(Facet facet, Bitset among, const RequestFilter &filter) const
{
    keepText(among, filter);
    switch (facet) {
    case Facet::Owner:
        return mostFrequentFirst(countOwners(keptBut(&RequestIndex::keepOwners, std::move(among), filter)),
                                 ranks(RequestSort::Owner), m_ownerSlots);
    case Facet::Organization:
        return mostFrequentFirst(
            countOrganizations(keptBut(&RequestIndex::keepOrganizations, std::move(among), filter)),
            ranks(RequestSort::Organization), m_organizationSlots);
    case Facet::Repository:
        break;
    }
    return mostFrequentFirst(
        countRepositories(keptBut(&RequestIndex::keepRepositories, std::move(among), filter)));
}

std::vector<FacetCount> RequestIndex::countOwners(const Bitset &matches) const
{
    std::vector<FacetCount> counts;
    for (const Owner &owner : m_owners) {
        if (const int count = countIn(matches, owner.positions); count > 0)
            counts.push_back({owner.id.value(), count});
    }
    return counts;
}

std::vector<int> RequestIndex::countByOrganization(const Bitset &matches) const
{
    std::vector<int> counts(m_organizations.size());
    matches.forEach([&](size_t position) { ++counts[m_columns.organization(Position(position))]; });
    return counts;
}

std::vector<FacetCount> RequestIndex::countOrganizations(const Bitset &matches) const
{
    std::vector<FacetCount> counts;
    const std::vector<int> all = countByOrganization(matches);
    for (size_t slot = 0; slot < all.size(); ++slot) {
        if (all[slot] > 0)
            counts.push_back({m_organizations[slot].id.value(), all[slot]});
    }
    return counts;
}

std::vector<FacetCount> RequestIndex::countRepositories(const Bitset &matches) const
{
    Bitset everywhere = matches;
    everywhere &= m_allRepositories;
    const std::vector<int> reachingAll = countByOrganization(everywhere);
    std::vector<FacetCount> counts;
    for (const Repository &repository : m_repositories) {
        const int count = reachingAll[repository.organization] + countIn(matches, repository.positions);
        if (count > 0)
            counts.push_back({repository.id.value(), count});
    }
    return counts;
}

} // namespace patwarden
