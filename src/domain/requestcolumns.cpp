// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requestcolumns.h"

#include "domain/namekey.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <type_traits>

namespace patwarden {

namespace {

constexpr quint32 everyRepository = std::numeric_limits<quint32>::max();
constexpr Instant never{std::numeric_limits<qint64>::max()};

quint32 repositoryReach(const RequestIndexEntry &entry)
{
    switch (entry.selection) {
    case RepositorySelection::Public:
        return 0;
    case RepositorySelection::Selected:
        return quint32(qMax(entry.repositoryCount, 0));
    case RepositorySelection::All:
        break;
    }
    return everyRepository;
}

/// Sorts by what \p keyOf makes of a position; where two keys are equal, \p less compares the positions.
template <typename Position, typename KeyOf, typename Less>
void stableSort(std::vector<Position> &positions, Qt::SortOrder order, KeyOf keyOf, Less less)
{
    using Key = std::invoke_result_t<KeyOf, Position>;
    struct Row {
        Key key;
        Position position;
    };
    std::vector<Row> rows;
    rows.reserve(positions.size());
    for (const Position position : positions)
        rows.push_back({keyOf(position), position});

    const auto before = [&less](const Row &a, const Row &b) {
        return a.key == b.key ? less(a.position, b.position) : a.key < b.key;
    };
    if (order == Qt::AscendingOrder)
        std::ranges::stable_sort(rows, before);
    else
        std::ranges::stable_sort(rows, [&before](const Row &a, const Row &b) { return before(b, a); });
    std::ranges::transform(rows, positions.begin(), &Row::position);
}

} // namespace

RequestColumns::Position RequestColumns::append(const RequestIndexEntry &entry, quint32 owner,
                                                quint32 organization)
{
    const Position position = Position(m_id.size());
    m_id.push_back(entry.id);
    m_createdAt.push_back(entry.createdAt);
    m_expiresAt.push_back(entry.expiresAt.value_or(never));
    m_owner.push_back(owner);
    m_organization.push_back(organization);
    m_reach.push_back(repositoryReach(entry));
    m_risk.push_back(assessRisk(entry.permissions, entry.selection, entry.createdAt, entry.expiresAt).risk);
    m_text.append(entry.tokenName, entry.reason);
    insertIntoOrder(position);
    return position;
}

bool RequestColumns::arrivedBefore(Position a, Position b) const
{
    return std::tuple(m_createdAt[a], m_id[a]) < std::tuple(m_createdAt[b], m_id[b]);
}

void RequestColumns::insertIntoOrder(Position position)
{
    const auto before = [this](Position a, Position b) { return arrivedBefore(a, b); };
    if (m_oldestFirst.empty() || before(m_oldestFirst.back(), position))
        m_oldestFirst.push_back(position);
    else if (before(position, m_oldestFirst.front()))
        m_oldestFirst.push_front(position);
    else
        m_oldestFirst.insert(std::ranges::upper_bound(m_oldestFirst, position, before), position);
}

std::vector<RequestColumns::Position> RequestColumns::newestFirst(const Bitset &matches, size_t limit) const
{
    std::vector<Position> positions;
    positions.reserve(std::min(limit, matches.count()));
    for (auto at = m_oldestFirst.crbegin(); at != m_oldestFirst.crend() && positions.size() < limit; ++at) {
        if (matches.contains(*at))
            positions.push_back(*at);
    }
    return positions;
}

void RequestColumns::sort(std::vector<Position> &positions, RequestSort sort, Qt::SortOrder order,
                          const std::vector<quint32> &ranks) const
{
    const auto sortByNumber = [&](const auto &keyOf) {
        stableSort(positions, order, keyOf, [](Position, Position) { return false; });
    };
    switch (sort) {
    case RequestSort::Asked:
        if (order == Qt::AscendingOrder)
            std::ranges::reverse(positions);
        return;
    case RequestSort::Name:
        return stableSort(
            positions, order, [this](Position position) { return nameKey(m_text.name(position)); },
            [this](Position a, Position b) { return m_text.name(a) < m_text.name(b); });
    case RequestSort::Owner:
        return sortByNumber([&](Position position) { return ranks[m_owner[position]]; });
    case RequestSort::Organization:
        return sortByNumber([&](Position position) { return ranks[m_organization[position]]; });
    case RequestSort::RepositoryAccess:
        return sortByNumber([this](Position position) { return m_reach[position]; });
    case RequestSort::Expires:
        return sortByNumber([this](Position position) { return m_expiresAt[position]; });
    case RequestSort::Risk:
        return sortByNumber([this](Position position) { return m_risk[position]; });
    }
}

RequestColumns::Compacted RequestColumns::compacted(const Bitset &alive) const
{
    Compacted result{{}, std::vector<Position>(size(), gone)};
    RequestColumns &columns = result.columns;
    for (const Position old : m_oldestFirst) {
        if (!alive.contains(old))
            continue;
        const Position position = Position(columns.size());
        result.renumbered[old] = position;
        columns.m_id.push_back(m_id[old]);
        columns.m_createdAt.push_back(m_createdAt[old]);
        columns.m_expiresAt.push_back(m_expiresAt[old]);
        columns.m_owner.push_back(m_owner[old]);
        columns.m_organization.push_back(m_organization[old]);
        columns.m_reach.push_back(m_reach[old]);
        columns.m_risk.push_back(m_risk[old]);
        columns.m_text.append(m_text, old);
        columns.m_oldestFirst.push_back(position);
    }
    return result;
}

} // namespace patwarden
