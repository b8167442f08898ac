// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requestindex.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t fewestToCompact = 1024; // below that the dead cost less than moving the living

QString permissionWord(const Permission &permission)
{
    return permission.key % u':' % levelName(permission);
}

} // namespace

void RequestIndex::setOwnerName(AccountId owner, const QString &login)
{
    Owner &known = m_owners[ownerSlot(owner)];
    known.login = login;
    known.foldedLogin = foldedText(login);
}

void RequestIndex::setRepositoryName(RepositoryId repository, const QString &name)
{
    m_repositories[repository].name = name;
}

QString RequestIndex::ownerName(AccountId owner) const
{
    const auto slot = m_ownerSlots.constFind(owner);
    return slot == m_ownerSlots.cend() ? QString() : m_owners[*slot].login;
}

QString RequestIndex::repositoryName(RepositoryId repository) const
{
    const auto known = m_repositories.constFind(repository);
    return known == m_repositories.cend() ? QString() : known->name;
}

quint32 RequestIndex::ownerSlot(AccountId owner)
{
    const auto slot = m_ownerSlots.constFind(owner);
    if (slot != m_ownerSlots.cend())
        return *slot;
    const quint32 added = quint32(m_owners.size());
    m_owners.push_back({owner, {}, {}, {}});
    m_ownerSlots.insert(owner, added);
    return added;
}

void RequestIndex::insert(const RequestIndexEntry &entry)
{
    if (m_positions.contains(entry.id))
        return;
    const quint32 owner = ownerSlot(entry.owner);
    const Position position = m_columns.append(entry, owner);
    m_positions.insert(entry.id, position);
    m_alive.insert(position);
    m_owners[owner].positions.push_back(position);
    if (entry.selection == RepositorySelection::All)
        m_allRepositories.insert(position);
    if (entry.selection == RepositorySelection::Selected) {
        for (const RepositoryId repository : entry.repositories) {
            std::vector<Position> &positions = m_repositories[repository].positions;
            if (positions.empty() || positions.back() != position) // named twice is selected once
                positions.push_back(position);
        }
    }
    for (const Permission &permission : entry.permissions)
        m_permissions[permissionWord(permission)].insert(position);
}

void RequestIndex::remove(const QList<RequestId> &ids)
{
    for (const RequestId id : ids) {
        const auto at = m_positions.constFind(id);
        if (at == m_positions.cend())
            continue;
        m_alive.erase(*at);
        m_positions.erase(at);
    }
    const size_t places = m_columns.size();
    const size_t dead = places - size_t(m_positions.size());
    if (dead >= fewestToCompact && dead > places / 4)
        compact();
}

/// Numbers the living anew, oldest first, and drops the rest.
void RequestIndex::compact()
{
    constexpr Position gone = RequestColumns::gone;
    RequestColumns::Compacted compacted = m_columns.compacted(m_alive);
    const std::vector<Position> &renumbered = compacted.renumbered;

    const auto renumberBits = [&](Bitset &bits) {
        Bitset result;
        bits.forEach([&](size_t old) {
            if (renumbered[old] != gone)
                result.insert(renumbered[old]);
        });
        bits = std::move(result);
    };
    const auto renumberList = [&](std::vector<Position> &positions) {
        for (Position &position : positions)
            position = renumbered[position];
        std::erase(positions, gone);
        std::ranges::sort(positions);
        positions.shrink_to_fit();
    };
    for (Owner &owner : m_owners)
        renumberList(owner.positions);
    for (Repository &repository : m_repositories)
        renumberList(repository.positions);
    for (Bitset &permission : m_permissions)
        renumberBits(permission);
    for (Position &position : m_positions)
        position = renumbered[position];
    renumberBits(m_allRepositories);
    renumberBits(m_alive);
    m_columns = std::move(compacted.columns);
}

void RequestIndex::keepOwners(Bitset &matches, const RequestFilter &filter) const
{
    if (filter.owners.isEmpty())
        return;
    Bitset wanted;
    for (const AccountId owner : filter.owners) {
        if (const auto slot = m_ownerSlots.constFind(owner); slot != m_ownerSlots.cend())
            std::ranges::for_each(m_owners[*slot].positions, [&](Position position) { wanted.insert(position); });
    }
    matches &= wanted;
}

void RequestIndex::keepRepositories(Bitset &matches, const RequestFilter &filter) const
{
    if (filter.repositories.isEmpty())
        return;
    Bitset wanted = m_allRepositories;
    for (const RepositoryId repository : filter.repositories) {
        if (const auto known = m_repositories.constFind(repository); known != m_repositories.cend())
            std::ranges::for_each(known->positions, [&](Position position) { wanted.insert(position); });
    }
    matches &= wanted;
}

void RequestIndex::keepPermissions(Bitset &matches, const RequestFilter &filter) const
{
    if (filter.permissions.isEmpty())
        return;
    Bitset wanted;
    for (const QString &permission : filter.permissions) {
        if (const auto known = m_permissions.constFind(permission); known != m_permissions.cend())
            wanted |= *known;
    }
    matches &= wanted;
}

void RequestIndex::keepText(Bitset &matches, const RequestFilter &filter) const
{
    for (const QByteArray &word : foldedWords(filter.text)) {
        Bitset wanted = m_columns.text().rowsWith({word.constData(), size_t(word.size())}, matches);
        for (const Owner &owner : m_owners) {
            if (owner.foldedLogin.contains(word))
                std::ranges::for_each(owner.positions, [&](Position position) { wanted.insert(position); });
        }
        matches &= wanted;
    }
}

QList<RequestId> RequestIndex::select(const RequestFilter &filter, RequestSort sort, Qt::SortOrder order) const
{
    Bitset matches = m_alive;
    keepOwners(matches, filter);
    keepRepositories(matches, filter);
    keepPermissions(matches, filter);
    keepText(matches, filter);

    std::vector<Position> positions = m_columns.newestFirst(matches);
    m_columns.sort(positions, sort, order, sort == RequestSort::Owner ? ownerRanks() : std::vector<quint32>());

    QList<RequestId> ids;
    ids.reserve(qsizetype(positions.size()));
    for (const Position position : positions)
        ids.append(m_columns.id(position));
    return ids;
}

/// The place of each owner among all logins; owners with the same login share one.
std::vector<quint32> RequestIndex::ownerRanks() const
{
    std::vector<quint32> slots(m_owners.size());
    for (quint32 slot = 0; slot < slots.size(); ++slot)
        slots[slot] = slot;
    const auto login = [this](quint32 slot) -> const QByteArray & { return m_owners[slot].foldedLogin; };
    std::ranges::sort(slots, {}, login);
    std::vector<quint32> ranks(m_owners.size());
    quint32 rank = 0;
    for (size_t i = 0; i < slots.size(); ++i) {
        if (i > 0 && login(slots[i]) != login(slots[i - 1]))
            ++rank;
        ranks[slots[i]] = rank;
    }
    return ranks;
}

RequestFacets RequestIndex::facets(const RequestFilter &filter) const
{
    return facetsOf(m_alive, filter);
}

RequestFacets RequestIndex::facets(const RequestFilter &filter, const QList<RequestId> &among) const
{
    Bitset kept;
    for (const RequestId id : among) {
        if (const auto at = m_positions.constFind(id); at != m_positions.cend())
            kept.insert(*at);
    }
    return facetsOf(std::move(kept), filter);
}

RequestFacets RequestIndex::facetsOf(Bitset among, const RequestFilter &filter) const
{
    Bitset text = std::move(among);
    keepText(text, filter);
    Bitset byOwner = text;
    Bitset byRepository = text;
    Bitset byPermission = text;
    keepRepositories(byOwner, filter);
    keepPermissions(byOwner, filter);
    keepOwners(byRepository, filter);
    keepPermissions(byRepository, filter);
    keepOwners(byPermission, filter);
    keepRepositories(byPermission, filter);

    RequestFacets facets;
    const auto countIn = [](const Bitset &matches, const std::vector<Position> &positions) {
        return int(
            std::ranges::count_if(positions, [&](Position position) { return matches.contains(position); }));
    };
    for (const Owner &owner : m_owners) {
        if (const int count = countIn(byOwner, owner.positions); count > 0)
            facets.owners.insert(owner.id, count);
    }
    const int everywhere = int(byRepository.countCommon(m_allRepositories));
    for (auto it = m_repositories.cbegin(); it != m_repositories.cend(); ++it) {
        if (const int count = everywhere + countIn(byRepository, it->positions); count > 0)
            facets.repositories.insert(it.key(), count);
    }
    for (auto it = m_permissions.cbegin(); it != m_permissions.cend(); ++it) {
        if (const int count = int(byPermission.countCommon(*it)); count > 0)
            facets.permissions.insert(it.key(), count);
    }
    return facets;
}

} // namespace patwarden
