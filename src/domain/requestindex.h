// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestcolumns.h"

#include <QHash>
#include <QSet>

#include <atomic>

namespace patwarden {

/// Which requests to show (R-O10). Empty sets ask nothing. Within one set any of the values will do ("ann or bo");
/// the sets and the text combine ("and").
struct RequestFilter {
    QSet<AccountId> owners{};
    QSet<OrganizationId> organizations{};
    /// A request matches when it selected the repository, or asks for all repositories of its organization: both
    /// reach it.
    QSet<RepositoryId> repositories{};
    /// "contents:write": the request asks for exactly this level.
    QSet<QString> permissions{};
    /// Every word has to occur in the token's name, its owner's login or the reason; case does not matter.
    QString text{};

    [[nodiscard]] bool isEmpty() const
    {
        return owners.isEmpty() && organizations.isEmpty() && repositories.isEmpty() && permissions.isEmpty()
            && text.trimmed().isEmpty();
    }
    friend bool operator==(const RequestFilter &, const RequestFilter &) = default;
};

/// How many requests each choice of a drop-down would leave, given what the *other* drop-downs and the text ask.
/// Choices that would leave none are absent.
struct RequestFacets {
    QHash<AccountId, int> owners;
    QHash<OrganizationId, int> organizations;
    QHash<RepositoryId, int> repositories;
    QHash<QString, int> permissions;
};

/// The drop-downs that may offer a great many choices.
enum class Facet { Owner, Organization, Repository };

/// One choice of a drop-down: its id and how many requests it would leave.
struct FacetCount {
    qint64 id = 0;
    int count = 0;

    friend bool operator==(const FacetCount &, const FacetCount &) = default;
};

/// The open queue of one organization or of several, as columns in memory: a snapshot that answers every filter,
/// exact count, drop-down, sort and search without touching the database. About 115 bytes a request and its text
/// (100,000 requests: some 20 MB). A plain value without locks: fill it on one thread, then hand it over; any
/// number of threads may read it while none writes. Names may be read while one thread removes.
class RequestIndex
{
public:
    /// Logins and names, for searching (logins only), sorting and labelling the drop-downs.
    void setOwnerName(AccountId owner, const QString &login);
    void setOrganizationName(OrganizationId organization, const QString &name);
    /// \p organization is whose repository it is: a request for all repositories reaches those of its own only.
    void setRepositoryName(RepositoryId repository, const QString &name, OrganizationId organization = {});
    /// Empty where the id was never named.
    [[nodiscard]] QString ownerName(AccountId owner) const;
    [[nodiscard]] QString organizationName(OrganizationId organization) const;
    [[nodiscard]] QString repositoryName(RepositoryId repository) const;
    /// Whose it is; invalid where the id was never named or selected.
    [[nodiscard]] OrganizationId organizationOf(RepositoryId repository) const;

    /// Adds one request; an id that is there already is ignored. Entries may come in any order; newest first or
    /// oldest first is the fastest.
    void insert(const RequestIndexEntry &entry);
    /// Takes out what was decided; unknown ids are ignored. Linear in the number removed, and now and then (when a
    /// quarter of the places is empty) in the size.
    void remove(const QList<RequestId> &ids);

    [[nodiscard]] qsizetype size() const { return m_positions.size(); }
    [[nodiscard]] bool contains(RequestId id) const { return m_positions.contains(id); }

    /// The ids that pass the filter, in the order asked for; the exact count is the list's size. Names, logins and
    /// organizations sort by code point, case ignored; repository access from public only over the number selected
    /// to all; a token that never expires after all others. Ties, in either order: newest first. Asked has none:
    /// it sorts by time, then id.
    /// Setting \p stop from another thread makes it come to an end early, with an answer that is of no use.
    [[nodiscard]] QList<RequestId> select(const RequestFilter &filter, RequestSort sort, Qt::SortOrder order,
                                          const std::atomic_bool &stop = goesOn) const;
    /// The \p limit newest of all, the newest first.
    [[nodiscard]] QList<RequestId> newest(qsizetype limit) const;
    static inline const std::atomic_bool goesOn{false};
    /// A request for all repositories counts for every repository of its organization that was named or selected.
    [[nodiscard]] RequestFacets facets(const RequestFilter &filter) const;
    /// As if the index held nothing but \p among; unknown ids are ignored.
    [[nodiscard]] RequestFacets facets(const RequestFilter &filter, const QList<RequestId> &among) const;

    /// RequestFacets::permissions alone.
    [[nodiscard]] QHash<QString, int> permissionCounts(const RequestFilter &filter) const;
    [[nodiscard]] QHash<QString, int> permissionCounts(const RequestFilter &filter,
                                                       const QList<RequestId> &among) const;
    /// One of the facets in the order in which a drop-down shows it: the most frequent first, then by name (of
    /// repositories: in the order in which they were named). Made for a million.
    [[nodiscard]] std::vector<FacetCount> choices(Facet facet, const RequestFilter &filter) const;
    [[nodiscard]] std::vector<FacetCount> choices(Facet facet, const RequestFilter &filter,
                                                  const QList<RequestId> &among) const;

private:
    using Position = RequestColumns::Position;

    struct Owner {
        AccountId id;
        QString login;
        QByteArray foldedLogin;
        std::vector<Position> positions; ///< like all lists of positions: may name dead ones
    };
    struct Organization {
        OrganizationId id;
        QString name;
        QByteArray foldedName;
    };
    struct Repository {
        RepositoryId id;
        QString name;
        quint32 organization = 0;
        std::vector<Position> positions; ///< of those that selected it; see m_allRepositories
    };

    quint32 ownerSlot(AccountId owner);
    quint32 organizationSlot(OrganizationId organization);
    Repository &repository(RepositoryId id, OrganizationId organization);
    void compact();
    void keepOwners(Bitset &matches, const RequestFilter &filter) const;
    void keepOrganizations(Bitset &matches, const RequestFilter &filter) const;
    void keepRepositories(Bitset &matches, const RequestFilter &filter) const;
    void keepPermissions(Bitset &matches, const RequestFilter &filter) const;
    void keepText(Bitset &matches, const RequestFilter &filter) const;
    [[nodiscard]] Bitset positionsOf(const QList<RequestId> &ids) const;
    [[nodiscard]] RequestFacets facetsOf(Bitset among, const RequestFilter &filter) const;
    [[nodiscard]] std::vector<FacetCount> choicesOf(Facet facet, Bitset among, const RequestFilter &filter) const;
    [[nodiscard]] QHash<QString, int> permissionCountsOf(Bitset among, const RequestFilter &filter) const;
    [[nodiscard]] QList<RequestId> idsAt(const std::vector<Position> &positions) const;
    using Keep = void (RequestIndex::*)(Bitset &, const RequestFilter &) const;
    /// What the filter without \p own lets through.
    [[nodiscard]] Bitset keptBut(Keep own, Bitset among, const RequestFilter &filter) const;
    [[nodiscard]] std::vector<FacetCount> countOwners(const Bitset &matches) const;
    [[nodiscard]] std::vector<FacetCount> countOrganizations(const Bitset &matches) const;
    [[nodiscard]] std::vector<FacetCount> countRepositories(const Bitset &matches) const;
    /// Those of the organizations in \p slots.
    [[nodiscard]] Bitset ofOrganizations(const Bitset &positions, const Bitset &slots) const;
    [[nodiscard]] std::vector<int> countByOrganization(const Bitset &matches) const;
    [[nodiscard]] std::vector<quint32> ranks(RequestSort sort) const;

    RequestColumns m_columns;
    Bitset m_alive;
    QHash<RequestId, Position> m_positions;
    std::vector<Owner> m_owners;
    QHash<AccountId, quint32> m_ownerSlots;
    std::vector<Organization> m_organizations;
    QHash<OrganizationId, quint32> m_organizationSlots;
    std::vector<Repository> m_repositories;
    QHash<RepositoryId, quint32> m_repositorySlots;
    Bitset m_allRepositories;
    QHash<QString, Bitset> m_permissions; ///< "contents:write"
};

} // namespace patwarden
