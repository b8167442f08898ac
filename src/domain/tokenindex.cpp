// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokenindex.h"

#include <algorithm>

namespace patwarden {

namespace {

constexpr qint64 soonDays = 14;

/// A token is in the index of requests under its own number.
RequestId entryOf(TokenId token)
{
    return RequestId(token.value());
}

QList<RequestId> entriesOf(const QList<TokenId> &tokens)
{
    QList<RequestId> entries;
    entries.reserve(tokens.size());
    std::ranges::transform(tokens, std::back_inserter(entries), entryOf);
    return entries;
}

/// Last use is sorted here, on top of the order of the grants, which decides where it is the same.
RequestSort entrySort(TokenSort sort)
{
    switch (sort) {
    case TokenSort::Name:
        return RequestSort::Name;
    case TokenSort::Owner:
        return RequestSort::Owner;
    case TokenSort::RepositoryAccess:
        return RequestSort::RepositoryAccess;
    case TokenSort::Expires:
        return RequestSort::Expires;
    case TokenSort::Risk:
        return RequestSort::Risk;
    case TokenSort::Granted:
    case TokenSort::LastUse:
        break;
    }
    return RequestSort::Asked;
}

} // namespace

TokenExpiry tokenExpiry(std::optional<Instant> expiresAt, Instant now)
{
    if (!expiresAt)
        return TokenExpiry::Never;
    if (tokenState(expiresAt, std::nullopt, now) == TokenState::Expired)
        return TokenExpiry::Expired;
    return *expiresAt <= now.plusDays(soonDays) ? TokenExpiry::Soon : TokenExpiry::Later;
}

void TokenIndex::setOwnerName(AccountId owner, const QString &login)
{
    m_index.setOwnerName(owner, login);
}

void TokenIndex::setRepositoryName(RepositoryId repository, const QString &name)
{
    m_index.setRepositoryName(repository, name);
}

QString TokenIndex::ownerName(AccountId owner) const
{
    return m_index.ownerName(owner);
}

QString TokenIndex::repositoryName(RepositoryId repository) const
{
    return m_index.repositoryName(repository);
}

void TokenIndex::insert(const TokenIndexEntry &entry)
{
    if (contains(entry.id))
        return;
    RequestIndexEntry asked = entry.asked;
    asked.id = entryOf(entry.id);
    m_index.insert(asked);
    m_times.insert(entry.id, {asked.expiresAt, entry.lastUsedAt});
}

void TokenIndex::remove(const QList<TokenId> &ids)
{
    m_index.remove(entriesOf(ids));
    for (const TokenId id : ids)
        m_times.remove(id);
}

bool TokenIndex::passes(TokenId id, const QSet<TokenExpiry> &expiry, Instant now) const
{
    return expiry.isEmpty() || expiry.contains(tokenExpiry(m_times.value(id).expiresAt, now));
}

void TokenIndex::sortByLastUse(QList<TokenId> &ids, Qt::SortOrder order) const
{
    struct Row {
        std::optional<Instant> lastUsedAt; // none sorts before all
        TokenId id;
    };
    std::vector<Row> rows;
    rows.reserve(size_t(ids.size()));
    for (const TokenId id : std::as_const(ids))
        rows.push_back({m_times.value(id).lastUsedAt, id});
    if (order == Qt::AscendingOrder)
        std::ranges::stable_sort(rows, std::ranges::less(), &Row::lastUsedAt);
    else
        std::ranges::stable_sort(rows, std::ranges::greater(), &Row::lastUsedAt);
    std::ranges::transform(rows, ids.begin(), &Row::id);
}

QList<TokenId> TokenIndex::newest(qsizetype limit) const
{
    QList<TokenId> ids;
    for (const RequestId entry : m_index.newest(limit))
        ids.append(TokenId(entry.value()));
    return ids;
}

QList<TokenId> TokenIndex::select(const TokenFilter &filter, TokenSort sort, Qt::SortOrder order, Instant now,
                                  const std::atomic_bool &stop) const
{
    const bool byUse = sort == TokenSort::LastUse;
    QList<TokenId> ids;
    for (const RequestId entry :
         m_index.select(filter.asked, entrySort(sort), byUse ? Qt::DescendingOrder : order, stop)) {
        if (const TokenId id(entry.value()); passes(id, filter.expiry, now))
            ids.append(id);
    }
    if (byUse)
        sortByLastUse(ids, order);
    return ids;
}

TokenFacets TokenIndex::facets(const TokenFilter &filter, Instant now) const
{
    TokenFacets facets;
    facets.expiry = expiryCounts(filter, now);
    if (filter.expiry.isEmpty()) {
        facets.asked = m_index.facets(filter.asked);
        return facets;
    }
    facets.asked = m_index.facets(filter.asked, passing(filter.expiry, now));
    return facets;
}

QHash<TokenExpiry, int> TokenIndex::expiryCounts(const TokenFilter &filter, Instant now) const
{
    QHash<TokenExpiry, int> counts;
    for (const RequestId entry : m_index.select(filter.asked, RequestSort::Asked, Qt::DescendingOrder))
        ++counts[tokenExpiry(m_times.value(TokenId(entry.value())).expiresAt, now)];
    return counts;
}

QHash<QString, int> TokenIndex::permissionCounts(const TokenFilter &filter, Instant now) const
{
    return filter.expiry.isEmpty() ? m_index.permissionCounts(filter.asked)
                                   : m_index.permissionCounts(filter.asked, passing(filter.expiry, now));
}

std::vector<FacetCount> TokenIndex::choices(Facet facet, const TokenFilter &filter, Instant now) const
{
    return filter.expiry.isEmpty() ? m_index.choices(facet, filter.asked)
                                   : m_index.choices(facet, filter.asked, passing(filter.expiry, now));
}

QList<RequestId> TokenIndex::passing(const QSet<TokenExpiry> &expiry, Instant now) const
{
    QList<RequestId> among;
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        if (passes(it.key(), expiry, now))
            among.append(entryOf(it.key()));
    }
    return among;
}

} // namespace patwarden
