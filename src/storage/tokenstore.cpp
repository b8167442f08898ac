// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tokenstore.h"

#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Both statements of TokenStore::reaches select these columns.
TokenReach reachFrom(Query &row, TokenKind kind)
{
    TokenReach reach;
    reach.token = row.id<TokenId>();
    reach.organization = row.id<OrganizationId>();
    reach.owner = row.id<AccountId>();
    reach.lastUsedAt = row.maybeInstant();
    reach.facts.kind = kind;
    reach.facts.resourceOwner = ResourceOwner::Organization;
    reach.facts.ownerRole = row.enumerator<Role>();
    if (kind == TokenKind::Classic) {
        reach.facts.scopes = scopesFromText(row.text());
        return reach;
    }
    reach.facts.repositories = row.enumerator<RepositorySelection>();
    reach.facts.access = row.enumerator<AccessState>();
    reach.facts.createdByOwner = row.enumerator<AccessRule>() == AccessRule::CreatedByOwner;
    reach.facts.permissions = PermissionSet::fromText(row.text());
    return reach;
}

/// All but its repositories; `by_id` and `of_account` select these columns.
TokenRecord tokenFrom(Query &row)
{
    TokenRecord token;
    token.id = row.id<TokenId>();
    token.kind = row.enumerator<TokenKind>();
    token.owner = row.id<AccountId>();
    token.organization = row.id<OrganizationId>();
    readToken(row, token);
    if (const qint64 externalId = row.integer(); externalId != 0)
        token.externalId = externalId;
    token.lastEight = row.text();
    return token;
}

/// `access` and `accesses` end with these columns.
void readAccess(Query &row, AccessRecord &access)
{
    access.state = row.enumerator<AccessState>();
    access.rule = maybeRule(row);
    access.request = row.id<RequestId>();
    access.account = row.id<AccountId>();
    access.changedAt = row.instant();
    access.reason = row.text();
}

} // namespace

Result<std::optional<TokenId>> TokenStore::byExternalId(qint64 externalId)
{
    const auto id = m_database.query(u"token/by_external_id"_s).bind("external_id"_L1, externalId).number();
    if (!id)
        return id.error();
    return *id ? std::optional(TokenId(**id)) : std::nullopt;
}

Result<PermissionSet> TokenStore::permissions(TokenId token)
{
    Query &query = m_database.query(u"token/permissions"_s).bind("token"_L1, token);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    PermissionSet permissions;
    if (query.next())
        permissions = PermissionSet::fromText(query.text());
    query.finish();
    return permissions;
}

Result<AccessRecord> TokenStore::access(TokenId token, OrganizationId organization)
{
    Query &query =
        m_database.query(u"token/access"_s).bind("token"_L1, token).bind("organization"_L1, organization);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    AccessRecord access{
        .token = token, .organization = organization, .rule = {}, .request = {}, .account = {}, .changedAt = {}};
    if (query.next())
        readAccess(query, access);
    query.finish();
    return access;
}

Result<QList<AccessRecord>> TokenStore::accesses(TokenId token)
{
    Query &query = m_database.query(u"token/accesses"_s).bind("token"_L1, token);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<AccessRecord> accesses;
    while (query.next()) {
        AccessRecord access{.token = token,
                            .organization = query.id<OrganizationId>(),
                            .rule = {},
                            .request = {},
                            .account = {},
                            .changedAt = {}};
        readAccess(query, access);
        accesses.append(access);
    }
    query.finish();
    return accesses;
}

Result<std::optional<TokenRecord>> TokenStore::byId(TokenId token)
{
    Query &query = m_database.query(u"token/by_id"_s).bind("token"_L1, token);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<TokenRecord> record;
    if (query.next())
        record = tokenFrom(query);
    query.finish();
    if (record) {
        if (const Result<void> done = readRepositories(*record); !done)
            return done.error();
    }
    return record;
}

Result<QList<TokenRecord>> TokenStore::ofOwner(AccountId owner)
{
    Query &query = m_database.query(u"token/of_account"_s).bind("account"_L1, owner);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<TokenRecord> tokens;
    while (query.next())
        tokens.append(tokenFrom(query));
    query.finish();
    for (TokenRecord &token : tokens) {
        if (const Result<void> done = readRepositories(token); !done)
            return done.error();
    }
    return tokens;
}

Result<void> TokenStore::readRepositories(TokenRecord &token)
{
    if (token.selection != RepositorySelection::Selected)
        return {};
    const auto selected = repositories(token.id);
    if (!selected)
        return selected.error();
    for (const auto &[id, name] : *selected)
        token.repositories.append(id);
    return {};
}

Result<std::optional<TokenId>> TokenStore::bySecretHash(const QByteArray &hash)
{
    const auto id = m_database.query(u"token/by_secret"_s).bind("secret_hash"_L1, hash).number();
    if (!id)
        return id.error();
    return *id ? std::optional(TokenId(**id)) : std::nullopt;
}

Result<QList<std::pair<RepositoryId, QString>>> TokenStore::repositories(TokenId token)
{
    Query &query = m_database.query(u"token/repositories"_s).bind("token"_L1, token);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<std::pair<RepositoryId, QString>> repositories;
    while (query.next()) {
        const auto id = query.id<RepositoryId>();
        repositories.append({id, query.text()});
    }
    query.finish();
    return repositories;
}

Result<qint64> TokenStore::fineGrainedCount(AccountId owner)
{
    const auto count = m_database.query(u"token/fine_grained_count"_s).bind("account"_L1, owner).number();
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<QList<RequestId>> TokenStore::pendingRequests(TokenId token)
{
    Query &query = m_database.query(u"token/pending_requests"_s).bind("token"_L1, token);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<RequestId> requests;
    while (query.next())
        requests.append(query.id<RequestId>());
    query.finish();
    return requests;
}

Result<QList<ExpiringToken>> TokenStore::expiring(Instant now, int limit)
{
    Query &query = m_database.query(u"token/expiring"_s)
                       .bind("now"_L1, now)
                       .bind("in_fourteen_days"_L1, now.plusDays(14))
                       .bind("in_seven_days"_L1, now.plusDays(7))
                       .bind("in_three_days"_L1, now.plusDays(3))
                       .bind("in_one_day"_L1, now.plusDays(1))
                       .bind("limit"_L1, limit);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<ExpiringToken> tokens;
    while (query.next())
        tokens.append({query.id<TokenId>(), query.id<AccountId>(), query.id<OrganizationId>(), query.text(),
                       query.instant()});
    query.finish();
    return tokens;
}

Result<std::optional<TokenLabel>> TokenStore::label(TokenId token)
{
    Query &query = m_database.query(u"token/label"_s).bind("token"_L1, token);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<TokenLabel> label;
    if (query.next())
        label = TokenLabel{query.text(), query.enumerator<TokenKind>(), query.text()};
    query.finish();
    return label;
}

Result<qint64> TokenStore::activeCount(AccountId owner, OrganizationId organization, Instant now)
{
    const auto count = m_database.query(u"token/active_count"_s)
                           .bind("account"_L1, owner)
                           .bind("organization"_L1, organization)
                           .bind("now"_L1, now)
                           .number();
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<QList<TokenReach>> TokenStore::reaches(OrganizationId organization, Instant now)
{
    QList<TokenReach> reaches;
    const auto collect = [&](const QString &statement, TokenKind kind) -> Result<void> {
        Query &query =
            m_database.query(statement).bind("organization"_L1, organization.value()).bind("now"_L1, now);
        if (const Result<void> done = query.exec(); !done)
            return done.error();
        while (query.next())
            reaches.append(reachFrom(query, kind));
        query.finish();
        return {};
    };
    const Result<void> done = collect(u"token/reaches_fine_grained"_s, TokenKind::FineGrained)
                                  .then([&] { return collect(u"token/reaches_classic"_s, TokenKind::Classic); })
                                  .then([&]() -> Result<void> {
                                      return organization.isValid()
                                          ? Result<void>()
                                          : collect(u"token/reaches_enterprise"_s, TokenKind::Classic);
                                  });
    if (!done)
        return done.error();
    return reaches;
}

} // namespace patwarden
