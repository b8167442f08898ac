// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "domain/risk.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace patwarden {

/// Which requests to show (R-O10). Empty sets ask nothing. Within one set any of the values will do ("ann or bo"); the
/// sets and the text combine ("and").
struct RequestFilter {
    QSet<AccountId> owners;
    /// A request matches when it selected the repository, or asks for all repositories: both reach it.
    QSet<RepositoryId> repositories;
    /// "contents:write": the request asks for exactly this level.
    QSet<QString> permissions;
    /// Every word has to occur in the token's name, its owner's login or the reason; case does not matter.
    QString text;

    [[nodiscard]] bool isEmpty() const
    {
        return owners.isEmpty() && repositories.isEmpty() && permissions.isEmpty() && text.trimmed().isEmpty();
    }
    friend bool operator==(const RequestFilter &, const RequestFilter &) = default;
};

enum class RequestSort { Asked, Name, Owner, RepositoryAccess, Expires, Risk };

/// One row's worth of what the index needs, as storage reads it.
struct RequestIndexEntry {
    RequestId id;
    AccountId owner;
    RepositorySelection selection = RepositorySelection::Public;
    int repositoryCount = 0;
    QList<RepositoryId> repositories;
    PermissionSet permissions;
    QString tokenName;
    QString reason;
    Instant createdAt;
    std::optional<Instant> expiresAt;
};

/// How many requests each choice of a drop-down would leave, given what the *other* drop-downs and the text ask.
/// Choices that would leave none are absent.
struct RequestFacets {
    QHash<AccountId, int> owners;
    QHash<RepositoryId, int> repositories;
    QHash<QString, int> permissions;
};

/// The open queue of one organization, as columns in memory: a snapshot that answers every filter, exact count,
/// drop-down, sort and search without touching the database. About 115 bytes a request and its text (100,000 requests:
/// some 20 MB). A plain value without locks: fill it on one thread, then hand it over.
class RequestIndex
{
public:
    /// Logins and repository names, for searching, sorting by owner and labelling the drop-downs.
    void setOwnerName(AccountId owner, const QString &login);
    void setRepositoryName(RepositoryId repository, const QString &name);
    [[nodiscard]] QString ownerName(AccountId owner) const;
    [[nodiscard]] QString repositoryName(RepositoryId repository) const;

    /// Adds one request; an id that is there already is ignored. The owner's name must be set before.
    void insert(const RequestIndexEntry &entry);
    /// Takes out what was decided; unknown ids are ignored. Linear in the number removed.
    void remove(const QList<RequestId> &ids);

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool contains(RequestId id) const;

    /// The ids that pass the filter, in the order asked for; ties in the order of arrival, newest first. The exact count
    /// is the list's size.
    [[nodiscard]] QList<RequestId> select(const RequestFilter &filter, RequestSort sort,
                                          Qt::SortOrder order) const;
    [[nodiscard]] RequestFacets facets(const RequestFilter &filter) const;

private:
    // Implementation is the implementer's; positions are indices into parallel columns.
    struct Columns;
    // …
};

} // namespace patwarden
