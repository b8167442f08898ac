// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tokenlisting.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The statements newest, after and by_id select these columns.
ActiveTokenRecord activeTokenFrom(Query &row)
{
    ActiveTokenRecord record;
    TokenRecord &token = record.token;
    token.id = row.id<TokenId>();
    token.owner = row.id<AccountId>();
    record.owner = row.text();
    token.name = row.text();
    token.description = row.text();
    token.selection = row.enumerator<RepositorySelection>();
    token.permissions = PermissionSet::fromText(row.text());
    token.createdAt = row.instant();
    token.expiresAt = row.maybeInstant();
    token.lastUsedAt = row.maybeInstant();
    record.request = row.id<RequestId>();
    if (const qint64 rule = row.integer(); rule != 0)
        record.rule = static_cast<AccessRule>(rule);
    record.grantedBy = row.text();
    record.grantedAt = row.instant();
    const qint64 known = row.integer();
    const qint64 asked = row.integer();
    if (token.selection == RepositorySelection::Selected)
        record.repositoryCount = int(known > 0 ? known : asked);
    return record;
}

ClassicTokenRecord classicTokenFrom(Query &row)
{
    ClassicTokenRecord record;
    TokenRecord &token = record.token;
    token.kind = TokenKind::Classic;
    token.id = row.id<TokenId>();
    token.owner = row.id<AccountId>();
    record.owner = row.text();
    token.name = row.text();
    record.ownerRole = row.enumerator<Role>();
    token.scopes = row.text();
    token.createdAt = row.instant();
    token.expiresAt = row.maybeInstant();
    token.lastUsedAt = row.maybeInstant();
    return record;
}

} // namespace

Result<qint64> TokenListing::activeCount(OrganizationId organization)
{
    const auto count = m_database.query(u"active_token/count"_s).bind("organization"_L1, organization).number();
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<QList<ActiveTokenRecord>> TokenListing::newest(OrganizationId organization, int limit)
{
    return m_database.query(u"active_token/newest"_s)
        .bind("organization"_L1, organization)
        .bind("limit"_L1, limit)
        .all(activeTokenFrom);
}

Result<QList<ActiveTokenRecord>> TokenListing::after(OrganizationId organization, TokenId token, int limit)
{
    return m_database.query(u"active_token/after"_s)
        .bind("organization"_L1, organization)
        .bind("token"_L1, token.value())
        .bind("limit"_L1, limit)
        .all(activeTokenFrom);
}

Result<std::optional<ActiveTokenRecord>> TokenListing::byId(OrganizationId organization, TokenId token)
{
    const auto found = m_database.query(u"active_token/by_id"_s)
                           .bind("organization"_L1, organization)
                           .bind("token"_L1, token)
                           .all(activeTokenFrom);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<QHash<TokenId, QList<RepositoryId>>> TokenListing::repositoriesBetween(OrganizationId organization,
                                                                              TokenId first, TokenId last)
{
    const auto selected = m_database.query(u"active_token/repositories_between"_s)
                              .bind("organization"_L1, organization)
                              .bind("first"_L1, first)
                              .bind("last"_L1, last)
                              .all([](Query &row) {
                                  const TokenId token = row.id<TokenId>();
                                  return std::pair(token, row.id<RepositoryId>());
                              });
    if (!selected)
        return selected.error();
    QHash<TokenId, QList<RepositoryId>> repositories;
    for (const auto &[token, repository] : *selected)
        repositories[token].append(repository);
    return repositories;
}

Result<QList<RepositoryId>> TokenListing::repositories(TokenId token)
{
    return m_database.query(u"active_token/repositories"_s).bind("token"_L1, token).all([](Query &row) {
        return row.id<RepositoryId>();
    });
}

Result<QList<RequestId>> TokenListing::pendingRequests(TokenId token, OrganizationId organization)
{
    return m_database.query(u"active_token/pending_requests"_s)
        .bind("token"_L1, token)
        .bind("organization"_L1, organization)
        .all([](Query &row) { return row.id<RequestId>(); });
}

Result<QList<ClassicTokenRecord>> TokenListing::classic(OrganizationId organization, Instant now)
{
    return m_database.query(u"active_token/classic"_s)
        .bind("organization"_L1, organization)
        .bind("now"_L1, now)
        .all(classicTokenFrom);
}

} // namespace patwarden
