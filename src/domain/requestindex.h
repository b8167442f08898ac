// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestcolumns.h"

#include <QHash>
#include <QSet>

namespace patwarden {

/// Which requests to show (R-O10). Empty sets ask nothing. Within one set any of the values will do ("ann or bo");
/// the sets and the text combine ("and").
struct RequestFilter {
    QSet<AccountId> owners{};
    /// A request matches when it selected the repository, or asks for all repositories: both reach it.
    QSet<RepositoryId> repositories{};
    /// "contents:write": the request asks for exactly this level.
    QSet<QString> permissions{};
    /// Every word has to occur in the token's name, its owner's login or the reason; case does not matter.
    QString text{};

    [[nodiscard]] bool isEmpty() const
    {
        return owners.isEmpty() && repositories.isEmpty() && permissions.isEmpty() && text.trimmed().isEmpty();
    }
    friend bool operator==(const RequestFilter &, const RequestFilter &) = default;
};

/// How many requests each choice of a drop-down would leave, given what the *other* drop-downs and the text ask.
/// Choices that would leave none are absent.
struct RequestFacets {
    QHash<AccountId, int> owners;
    QHash<RepositoryId, int> repositories;
    QHash<QString, int> permissions;
};

/// The open queue of one organization, as columns in memory: a snapshot that answers every filter, exact count,
/// drop-down, sort and search without touching the database. About 115 bytes a request and its text (100,000
/// requests: some 20 MB). A plain value without locks: fill it on one thread, then hand it over; any number of
/// threads may read it while none writes.
class RequestIndex
{
public:
    /// Logins and repository names, for searching, sorting by owner and labelling the drop-downs.
    void setOwnerName(AccountId owner, const QString &login);
    void setRepositoryName(RepositoryId repository, const QString &name);
    /// Empty where the id was never named.
    [[nodiscard]] QString ownerName(AccountId owner) const;
    [[nodiscard]] QString repositoryName(RepositoryId repository) const;

    /// Adds one request; an id that is there already is ignored. Entries may come in any order; newest first or
    /// oldest first is the fastest.
    void insert(const RequestIndexEntry &entry);
    /// Takes out what was decided; unknown ids are ignored. Linear in the number removed, and now and then (when a
    /// quarter of the places is empty) in the size.
    void remove(const QList<RequestId> &ids);

    [[nodiscard]] qsizetype size() const { return m_positions.size(); }
    [[nodiscard]] bool contains(RequestId id) const { return m_positions.contains(id); }

    /// The ids that pass the filter, in the order asked for; the exact count is the list's size. Names and logins
    /// sort by code point, case ignored; repository access from public only over the number selected to all; a
    /// token that never expires after all others. Ties, in either order: newest first. Asked has none: it sorts by
    /// time, then id.
    [[nodiscard]] QList<RequestId> select(const RequestFilter &filter, RequestSort sort,
                                          Qt::SortOrder order) const;
    /// A request for all repositories counts for every repository that was named or selected.
    [[nodiscard]] RequestFacets facets(const RequestFilter &filter) const;
    /// As if the index held nothing but \p among; unknown ids are ignored.
    [[nodiscard]] RequestFacets facets(const RequestFilter &filter, const QList<RequestId> &among) const;

private:
    using Position = RequestColumns::Position;

    struct Owner {
        AccountId id;
        QString login;
        QByteArray foldedLogin;
        std::vector<Position> positions; ///< like all lists of positions: may name dead ones
    };
    struct Repository {
        QString name;
        std::vector<Position> positions; ///< of those that selected it; see m_allRepositories
    };

    quint32 ownerSlot(AccountId owner);
    void compact();
    void keepOwners(Bitset &matches, const RequestFilter &filter) const;
    void keepRepositories(Bitset &matches, const RequestFilter &filter) const;
    void keepPermissions(Bitset &matches, const RequestFilter &filter) const;
    void keepText(Bitset &matches, const RequestFilter &filter) const;
    [[nodiscard]] RequestFacets facetsOf(Bitset among, const RequestFilter &filter) const;
    [[nodiscard]] std::vector<quint32> ownerRanks() const;

    RequestColumns m_columns;
    Bitset m_alive;
    QHash<RequestId, Position> m_positions;
    std::vector<Owner> m_owners;
    QHash<AccountId, quint32> m_ownerSlots;
    QHash<RepositoryId, Repository> m_repositories;
    Bitset m_allRepositories;
    QHash<QString, Bitset> m_permissions; ///< "contents:write"
};

} // namespace patwarden
