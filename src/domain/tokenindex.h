// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestindex.h"

namespace patwarden {

enum class TokenSort { Granted, Name, Owner, RepositoryAccess, Expires, LastUse, Risk };

/// How a token stands with time, for the filter.
enum class TokenExpiry {
    Expired, ///< it reaches nothing any more
    Soon, ///< within 14 days
    Later,
    Never,
};

[[nodiscard]] TokenExpiry tokenExpiry(std::optional<Instant> expiresAt, Instant now);

/// Which active tokens to show: as RequestFilter, and by expiry.
struct TokenFilter {
    RequestFilter asked{};
    QSet<TokenExpiry> expiry{};

    [[nodiscard]] bool isEmpty() const { return asked.isEmpty() && expiry.isEmpty(); }
    friend bool operator==(const TokenFilter &, const TokenFilter &) = default;
};

struct TokenFacets {
    RequestFacets asked;
    QHash<TokenExpiry, int> expiry;
};

/// What the index needs of one token.
struct TokenIndexEntry {
    TokenId id;
    RequestIndexEntry asked; ///< `id` is ignored; `createdAt` is when access was granted; `reason` may be empty
    std::optional<Instant> lastUsedAt;
};

/// The active tokens of one organization, as columns in memory: what RequestIndex is for the queue, and it answers
/// with one; last use and expiry are its own. A plain value without locks.
class TokenIndex
{
public:
    void setOwnerName(AccountId owner, const QString &login);
    void setRepositoryName(RepositoryId repository, const QString &name);
    [[nodiscard]] QString ownerName(AccountId owner) const;
    [[nodiscard]] QString repositoryName(RepositoryId repository) const;

    void insert(const TokenIndexEntry &entry);
    void remove(const QList<TokenId> &ids);
    [[nodiscard]] qsizetype size() const { return m_index.size(); }
    [[nodiscard]] bool contains(TokenId id) const { return m_times.contains(id); }

    /// As RequestIndex::select, where "newest" is the latest grant; expiry is judged at \p now. A token that was
    /// never used sorts before all others.
    [[nodiscard]] QList<TokenId> select(const TokenFilter &filter, TokenSort sort, Qt::SortOrder order,
                                        Instant now, const std::atomic_bool &stop = goesOn) const;
    static inline const std::atomic_bool &goesOn = RequestIndex::goesOn;
    [[nodiscard]] QList<TokenId> newest(qsizetype limit) const;
    [[nodiscard]] TokenFacets facets(const TokenFilter &filter, Instant now) const;
    [[nodiscard]] QHash<TokenExpiry, int> expiryCounts(const TokenFilter &filter, Instant now) const;
    [[nodiscard]] QHash<QString, int> permissionCounts(const TokenFilter &filter, Instant now) const;
    /// As RequestIndex::choices.
    [[nodiscard]] std::vector<FacetCount> choices(Facet facet, const TokenFilter &filter, Instant now) const;

private:
    struct Times {
        std::optional<Instant> expiresAt;
        std::optional<Instant> lastUsedAt;
    };

    /// Those that pass the filter by expiry.
    [[nodiscard]] QList<RequestId> passing(const QSet<TokenExpiry> &expiry, Instant now) const;
    [[nodiscard]] bool passes(TokenId id, const QSet<TokenExpiry> &expiry, Instant now) const;
    void sortByLastUse(QList<TokenId> &ids, Qt::SortOrder order) const;

    RequestIndex m_index; ///< a token is in it under its own number
    QHash<TokenId, Times> m_times;
};

} // namespace patwarden
