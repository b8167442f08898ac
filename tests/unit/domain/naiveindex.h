// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestindex.h"

#include <algorithm>
#include <limits>
#include <random>

#include <QTest>

namespace patwarden::test {

using namespace Qt::Literals::StringLiterals;

inline const QStringList words{u"Deploy"_s, u"release"_s, u"ÄRGER"_s, u"nightly"_s, u"ci"_s, u"zq"_s};
inline const QStringList logins{u"Ada"_s, u"bob"_s, u"CI-bot"_s, u"dörte"_s, u"ada"_s};
inline const QStringList organizations{u"octo-org"_s, u"Acme"_s, u"lab"_s};
inline constexpr int repositoryCount = 7;
inline const QStringList permissionKeys{u"contents"_s, u"issues"_s, u"members"_s, u"secrets"_s};

inline QString foldedLogin(AccountId owner)
{
    return logins.at(owner.value() - 1).toCaseFolded();
}

inline QString foldedOrganization(OrganizationId organization)
{
    return organization.isValid() ? organizations.at(organization.value() - 1).toCaseFolded() : QString();
}

/// Whose repository it is.
inline OrganizationId organizationOf(RepositoryId repository)
{
    return OrganizationId(1 + repository.value() % organizations.size());
}

/// What an index is measured by: the rows, and every answer the slow and plain way.
class NaiveIndex
{
public:
    QList<RequestIndexEntry> entries;

    static bool passes(const RequestIndexEntry &entry, const RequestFilter &filter)
    {
        if (!filter.owners.isEmpty() && !filter.owners.contains(entry.owner))
            return false;
        if (!filter.organizations.isEmpty() && !filter.organizations.contains(entry.organization))
            return false;
        const auto selected = [&](RepositoryId repository) { return reaches(entry, repository); };
        if (!filter.repositories.isEmpty() && std::ranges::none_of(filter.repositories, selected))
            return false;
        const auto asks = [&](const QString &permission) { return permissionsOf(entry).contains(permission); };
        if (!filter.permissions.isEmpty() && std::ranges::none_of(filter.permissions, asks))
            return false;
        const QStringList searched{entry.tokenName.toCaseFolded(), entry.reason.toCaseFolded(),
                                   foldedLogin(entry.owner)};
        const QStringList wanted = filter.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(wanted, [&](const QString &word) {
            return std::ranges::any_of(searched, [&](const QString &text) { return text.contains(word); });
        });
    }

    static bool reaches(const RequestIndexEntry &entry, RepositoryId repository)
    {
        const bool isKnown = repository.value() <= repositoryCount;
        const bool isOwn = !entry.organization.isValid() || entry.organization == organizationOf(repository);
        return (entry.selection == RepositorySelection::All && isKnown && isOwn)
            || (entry.selection == RepositorySelection::Selected && entry.repositories.contains(repository));
    }

    static QStringList permissionsOf(const RequestIndexEntry &entry)
    {
        QStringList permissions;
        for (const Permission &permission : entry.permissions)
            permissions.append(permission.key + u':' + levelName(permission));
        return permissions;
    }

    [[nodiscard]] QList<RequestId> select(const RequestFilter &filter, RequestSort sort, Qt::SortOrder order) const
    {
        QList<RequestIndexEntry> rows;
        std::ranges::copy_if(entries, std::back_inserter(rows),
                             [&](const auto &entry) { return passes(entry, filter); });
        std::ranges::sort(rows, [&](const RequestIndexEntry &a, const RequestIndexEntry &b) {
            const int compared = order == Qt::AscendingOrder ? compare(a, b, sort) : compare(b, a, sort);
            if (compared != 0)
                return compared < 0;
            return std::tuple(b.createdAt, b.id) < std::tuple(a.createdAt, a.id);
        });
        QList<RequestId> ids;
        for (const RequestIndexEntry &row : rows)
            ids.append(row.id);
        return ids;
    }

    [[nodiscard]] RequestFacets facets(const RequestFilter &filter) const
    {
        RequestFacets facets;
        RequestFilter withoutOwners = filter;
        withoutOwners.owners.clear();
        RequestFilter withoutOrganizations = filter;
        withoutOrganizations.organizations.clear();
        RequestFilter withoutRepositories = filter;
        withoutRepositories.repositories.clear();
        RequestFilter withoutPermissions = filter;
        withoutPermissions.permissions.clear();
        for (const RequestIndexEntry &entry : entries) {
            if (passes(entry, withoutOwners))
                ++facets.owners[entry.owner];
            if (passes(entry, withoutOrganizations))
                ++facets.organizations[entry.organization];
            for (int repository = 1; repository <= repositoryCount; ++repository) {
                if (passes(entry, withoutRepositories) && reaches(entry, RepositoryId(repository)))
                    ++facets.repositories[RepositoryId(repository)];
            }
            if (passes(entry, withoutPermissions)) {
                for (const QString &permission : permissionsOf(entry))
                    ++facets.permissions[permission];
            }
        }
        return facets;
    }

private:
    template <typename T>
    static int threeWay(const T &a, const T &b)
    {
        return int(b < a) - int(a < b);
    }

    static int compare(const RequestIndexEntry &a, const RequestIndexEntry &b, RequestSort sort)
    {
        const auto risk = [](const RequestIndexEntry &entry) {
            return assessRisk(entry.permissions, entry.selection, entry.createdAt, entry.expiresAt).risk;
        };
        const auto access = [](const RequestIndexEntry &entry) {
            if (entry.selection == RepositorySelection::All)
                return std::numeric_limits<int>::max();
            return entry.selection == RepositorySelection::Selected ? entry.repositoryCount : 0;
        };
        const auto expires = [](const RequestIndexEntry &entry) {
            return entry.expiresAt ? entry.expiresAt->microseconds : std::numeric_limits<qint64>::max();
        };
        switch (sort) {
        case RequestSort::Asked:
            return threeWay(std::tuple(a.createdAt, a.id), std::tuple(b.createdAt, b.id));
        case RequestSort::Name:
            return threeWay(a.tokenName.toCaseFolded(), b.tokenName.toCaseFolded());
        case RequestSort::Owner:
            return threeWay(foldedLogin(a.owner), foldedLogin(b.owner));
        case RequestSort::RepositoryAccess:
            return threeWay(access(a), access(b));
        case RequestSort::Expires:
            return threeWay(expires(a), expires(b));
        case RequestSort::Organization:
            return threeWay(foldedOrganization(a.organization), foldedOrganization(b.organization));
        case RequestSort::Risk:
            break;
        }
        return threeWay(risk(a), risk(b));
    }
};

class Random
{
public:
    explicit Random(quint32 seed)
        : m_engine(seed)
    {
    }

    int below(int end) { return int(m_engine() % quint32(end)); }
    bool oneIn(int times) { return below(times) == 0; }
    const QString &anyOf(const QStringList &list) { return list.at(below(int(list.size()))); }

    /// \p ofSeveral: of any of the organizations; else of one that is not named.
    RequestIndexEntry entry(RequestId id, bool ofSeveral = false)
    {
        RequestIndexEntry entry;
        entry.id = id;
        if (ofSeveral)
            entry.organization = OrganizationId(1 + below(int(organizations.size())));
        entry.owner = AccountId(1 + below(int(logins.size())));
        entry.selection = RepositorySelection(1 + below(3));
        if (entry.selection == RepositorySelection::Selected) {
            for (int count = 1 + below(3); count > 0; --count)
                entry.repositories.append(repositoryOf(entry.organization));
            entry.repositoryCount = int(entry.repositories.size()) + (oneIn(5) ? 10 : 0);
        }
        for (int count = below(4); count > 0; --count)
            entry.permissions.insert(anyOf(permissionKeys), Level(1 + below(2)));
        if (oneIn(6))
            entry.permissions.insert({u"contents"_s, Level::None, PermissionGroup::Repository, u"own"_s});
        entry.tokenName = anyOf(words) + u'-' + anyOf(words) + u" with a name that goes on and on "_s
            + QString::number(below(20));
        entry.reason = oneIn(3) ? QString() : QString(u"for "_s + anyOf(words));
        entry.createdAt = {1'700'000'000'000'000 + below(60) * 1'000'000LL};
        if (!oneIn(4))
            entry.expiresAt = entry.createdAt.plusDays(below(30) * 20);
        return entry;
    }

    RequestFilter filter(bool ofSeveral = false)
    {
        RequestFilter filter;
        for (int count = ofSeveral && oneIn(2) ? below(3) : 0; count > 0; --count)
            filter.organizations.insert(OrganizationId(1 + below(int(organizations.size()) + 1)));
        for (int count = oneIn(2) ? below(3) : 0; count > 0; --count)
            filter.owners.insert(AccountId(1 + below(int(logins.size()) + 1))); // one of them unknown
        for (int count = oneIn(2) ? below(3) : 0; count > 0; --count)
            filter.repositories.insert(RepositoryId(1 + below(repositoryCount + 1)));
        for (int count = oneIn(2) ? below(3) : 0; count > 0; --count)
            filter.permissions.insert(anyOf(permissionKeys) + (oneIn(2) ? u":read"_s : u":write"_s));
        if (oneIn(2)) {
            for (int count = 1 + below(2); count > 0; --count)
                filter.text += QString(u' ') + (oneIn(2) ? anyOf(words).toLower() : anyOf(logins).first(2));
        }
        return filter;
    }

private:
    RepositoryId repositoryOf(OrganizationId organization)
    {
        for (;;) {
            const RepositoryId repository(1 + below(repositoryCount));
            if (!organization.isValid() || organization == organizationOf(repository))
                return repository;
        }
    }

    std::mt19937 m_engine;
};

/// An index that knows the names above.
template <typename Index>
Index namedIndex()
{
    Index index;
    for (qsizetype i = 0; i < logins.size(); ++i)
        index.setOwnerName(AccountId(i + 1), logins.at(i));
    for (int i = 1; i <= repositoryCount; ++i)
        index.setRepositoryName(RepositoryId(i), u"repository-%1"_s.arg(i));
    return index;
}

/// The same over several organizations.
inline RequestIndex namedIndexOfSeveral()
{
    RequestIndex index;
    for (qsizetype i = 0; i < organizations.size(); ++i)
        index.setOrganizationName(OrganizationId(i + 1), organizations.at(i));
    for (qsizetype i = 0; i < logins.size(); ++i)
        index.setOwnerName(AccountId(i + 1), logins.at(i));
    for (int i = 1; i <= repositoryCount; ++i)
        index.setRepositoryName(RepositoryId(i), u"repository-%1"_s.arg(i), organizationOf(RepositoryId(i)));
    return index;
}

} // namespace patwarden::test
