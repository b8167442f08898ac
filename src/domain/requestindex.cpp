// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requestindex.h"

#include "domain/namekey.h"

#include <algorithm>

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t fewestToCompact = 1024; // below that the dead cost less than moving the living

QString permissionWord(const Permission &permission)
{
    return permission.key % u':' % levelName(permission);
}

/// The place of each name among all; equal ones share one.
std::vector<quint32> ranksOf(const std::vector<QByteArray> &names)
{
    struct Named {
        NameKey key;
        quint32 number;
    };
    std::vector<Named> order;
    order.reserve(names.size());
    for (const QByteArray &name : names)
        order.push_back({nameKey({name.constData(), size_t(name.size())}), quint32(order.size())});
    std::ranges::sort(order, [&](const Named &a, const Named &b) {
        return a.key == b.key ? names[a.number] < names[b.number] : a.key < b.key;
    });
    std::vector<quint32> ranks(names.size());
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && names[order[i].number] != names[order[i - 1].number])
            ++rank;
        ranks[order[i].number] = rank;
    }
    return ranks;
}

} // namespace

void RequestIndex::setOwnerName(AccountId owner, const QString &login)
{
    Owner &known = m_owners[ownerSlot(owner)];
    if (known.login == login)
        return;
    known.login = login;
    known.foldedLogin = foldedText(login);
}

void RequestIndex::setOrganizationName(OrganizationId organization, const QString &name)
{
    Organization &known = m_organizations[organizationSlot(organization)];
    known.name = name;
    known.foldedName = foldedText(name);
}

void RequestIndex::setRepositoryName(RepositoryId id, const QString &name, OrganizationId organization)
{
    repository(id, organization).name = name;
}

QString RequestIndex::ownerName(AccountId owner) const
{
    const auto slot = m_ownerSlots.constFind(owner);
    return slot == m_ownerSlots.cend() ? QString() : m_owners[*slot].login;
}

QString RequestIndex::organizationName(OrganizationId organization) const
{
    const auto slot = m_organizationSlots.constFind(organization);
    return slot == m_organizationSlots.cend() ? QString() : m_organizations[*slot].name;
}

OrganizationId RequestIndex::organizationOf(RepositoryId repository) const
{
    const auto slot = m_repositorySlots.constFind(repository);
    return slot == m_repositorySlots.cend() ? OrganizationId()
                                            : m_organizations[m_repositories[*slot].organization].id;
}

QString RequestIndex::repositoryName(RepositoryId repository) const
{
    const auto slot = m_repositorySlots.constFind(repository);
    return slot == m_repositorySlots.cend() ? QString() : m_repositories[*slot].name;
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

quint32 RequestIndex::organizationSlot(OrganizationId organization)
{
    const auto slot = m_organizationSlots.constFind(organization);
    if (slot != m_organizationSlots.cend())
        return *slot;
    const quint32 added = quint32(m_organizations.size());
    m_organizations.push_back({organization, {}, {}});
    m_organizationSlots.insert(organization, added);
    return added;
}

RequestIndex::Repository &RequestIndex::repository(RepositoryId id, OrganizationId organization)
{
    const auto slot = m_repositorySlots.constFind(id);
    if (slot != m_repositorySlots.cend())
        return m_repositories[*slot];
    m_repositorySlots.insert(id, quint32(m_repositories.size()));
    m_repositories.push_back({id, {}, organizationSlot(organization), {}});
    return m_repositories.back();
}

void RequestIndex::insert(const RequestIndexEntry &entry)
{
    if (m_positions.contains(entry.id))
        return;
    const quint32 owner = ownerSlot(entry.owner);
    const Position position = m_columns.append(entry, owner, organizationSlot(entry.organization));
    m_positions.insert(entry.id, position);
    m_alive.insert(position);
    m_owners[owner].positions.push_back(position);
    if (entry.selection == RepositorySelection::All)
        m_allRepositories.insert(position);
    if (entry.selection == RepositorySelection::Selected) {
        for (const RepositoryId id : entry.repositories) {
            std::vector<Position> &positions = repository(id, entry.organization).positions;
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

void RequestIndex::keepOrganizations(Bitset &matches, const RequestFilter &filter) const
{
    if (filter.organizations.isEmpty())
        return;
    Bitset wanted;
    for (const OrganizationId organization : filter.organizations) {
        if (const auto slot = m_organizationSlots.constFind(organization); slot != m_organizationSlots.cend())
            wanted.insert(*slot);
    }
    matches = ofOrganizations(matches, wanted);
}

Bitset RequestIndex::ofOrganizations(const Bitset &positions, const Bitset &slots) const
{
    if (slots.count() == m_organizations.size())
        return positions;
    Bitset kept;
    positions.forEach([&](size_t position) {
        if (slots.contains(m_columns.organization(Position(position))))
            kept.insert(position);
    });
    return kept;
}

void RequestIndex::keepRepositories(Bitset &matches, const RequestFilter &filter) const
{
    if (filter.repositories.isEmpty())
        return;
    Bitset wanted;
    Bitset organizations;
    for (const RepositoryId repository : filter.repositories) {
        const auto slot = m_repositorySlots.constFind(repository);
        if (slot == m_repositorySlots.cend())
            continue;
        organizations.insert(m_repositories[*slot].organization);
        std::ranges::for_each(m_repositories[*slot].positions,
                              [&](Position position) { wanted.insert(position); });
    }
    wanted |= ofOrganizations(m_allRepositories, organizations);
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

QList<RequestId> RequestIndex::select(const RequestFilter &filter, RequestSort sort, Qt::SortOrder order,
                                      const std::atomic_bool &stop) const
{
    Bitset matches = m_alive;
    for (const Keep keep :
         {&RequestIndex::keepOwners, &RequestIndex::keepOrganizations, &RequestIndex::keepRepositories,
          &RequestIndex::keepPermissions, &RequestIndex::keepText}) {
        if (stop.load())
            return {};
        (this->*keep)(matches, filter);
    }
    std::vector<Position> positions = m_columns.newestFirst(matches);
    if (stop.load())
        return {};
    m_columns.sort(positions, sort, order, ranks(sort));
    return idsAt(positions);
}

QList<RequestId> RequestIndex::newest(qsizetype limit) const
{
    return idsAt(m_columns.newestFirst(m_alive, size_t(limit)));
}

QList<RequestId> RequestIndex::idsAt(const std::vector<Position> &positions) const
{
    QList<RequestId> ids;
    ids.reserve(qsizetype(positions.size()));
    for (const Position position : positions)
        ids.append(m_columns.id(position));
    return ids;
}

std::vector<quint32> RequestIndex::ranks(RequestSort sort) const
{
    std::vector<QByteArray> names;
    if (sort == RequestSort::Owner)
        std::ranges::transform(m_owners, std::back_inserter(names), &Owner::foldedLogin);
    else if (sort == RequestSort::Organization)
        std::ranges::transform(m_organizations, std::back_inserter(names), &Organization::foldedName);
    return ranksOf(names);
}

} // namespace patwarden
