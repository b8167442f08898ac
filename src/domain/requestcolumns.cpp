// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requestcolumns.h"

#include <algorithm>
#include <limits>
#include <tuple>

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

/// A number that orders signed times as unsigned ones.
quint64 timeKey(Instant time)
{
    return quint64(time.microseconds) ^ (quint64{1} << 63);
}

/// The first eight bytes of a name as a number that orders like them.
quint64 nameKey(std::string_view name)
{
    quint64 key = 0;
    for (size_t i = 0; i < sizeof key; ++i)
        key = key << 8 | (i < name.size() ? quint8(name[i]) : 0U);
    return key;
}

} // namespace

RequestColumns::Position RequestColumns::append(const RequestIndexEntry &entry, quint32 owner)
{
    const Position position = Position(m_id.size());
    m_id.push_back(entry.id);
    m_createdAt.push_back(entry.createdAt);
    m_expiresAt.push_back(entry.expiresAt.value_or(never));
    m_owner.push_back(owner);
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

std::vector<RequestColumns::Position> RequestColumns::newestFirst(const Bitset &matches) const
{
    std::vector<Position> positions;
    positions.reserve(matches.count());
    for (auto at = m_oldestFirst.crbegin(); at != m_oldestFirst.crend(); ++at) {
        if (matches.contains(*at))
            positions.push_back(*at);
    }
    return positions;
}

void RequestColumns::sort(std::vector<Position> &positions, RequestSort sort, Qt::SortOrder order,
                          const std::vector<quint32> &ownerRanks) const
{
    struct Row
    {
        quint64 key;
        Position position;
    };
    std::vector<Row> rows;
    rows.reserve(positions.size());
    for (const Position position : positions)
        rows.push_back({sortKey(sort, position, ownerRanks), position});

    const auto before = [&](const Row &a, const Row &b) {
        if (a.key != b.key || sort != RequestSort::Name)
            return a.key < b.key;
        return m_text.name(a.position) < m_text.name(b.position);
    };
    if (order == Qt::AscendingOrder)
        std::ranges::stable_sort(rows, before);
    else
        std::ranges::stable_sort(rows, [&](const Row &a, const Row &b) { return before(b, a); });
    std::ranges::transform(rows, positions.begin(), &Row::position);
}

quint64 RequestColumns::sortKey(RequestSort sort, Position position, const std::vector<quint32> &ownerRanks) const
{
    switch (sort) {
    case RequestSort::Asked:
        return timeKey(m_createdAt[position]);
    case RequestSort::Name:
        return nameKey(m_text.name(position));
    case RequestSort::Owner:
        return ownerRanks[m_owner[position]];
    case RequestSort::RepositoryAccess:
        return m_reach[position];
    case RequestSort::Expires:
        return timeKey(m_expiresAt[position]);
    case RequestSort::Risk:
        break;
    }
    return quint64(m_risk[position]);
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
        columns.m_reach.push_back(m_reach[old]);
        columns.m_risk.push_back(m_risk[old]);
        columns.m_text.append(m_text, old);
        columns.m_oldestFirst.push_back(position);
    }
    return result;
}

} // namespace patwarden
