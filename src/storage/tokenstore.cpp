// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tokenstore.h"

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
    if (query.next()) {
        access.state = query.enumerator<AccessState>();
        if (const qint64 rule = query.integer(); rule != 0)
            access.rule = static_cast<AccessRule>(rule);
        access.request = query.id<RequestId>();
        access.account = query.id<AccountId>();
        access.changedAt = query.instant();
        access.reason = query.text();
    }
    query.finish();
    return access;
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

Result<TokenId> TokenStore::insert(Transaction &transaction, const TokenRecord &token)
{
    Query &query = transaction.database().query(u"token/insert"_s);
    query.bind("kind"_L1, token.kind)
        .bind("account"_L1, token.owner)
        .bind("organization"_L1, token.organization)
        .bind("name"_L1, token.name)
        .bind("description"_L1, token.description)
        .bind("selection"_L1, token.selection)
        .bind("scopes"_L1, token.scopes)
        .bind("created_at"_L1, token.createdAt)
        .bind("expires_at"_L1, token.expiresAt)
        .bind("last_used_at"_L1, token.lastUsedAt)
        .bind("revoked_at"_L1, token.revokedAt);
    if (token.externalId)
        query.bind("external_id"_L1, *token.externalId);
    else
        query.bindNull("external_id"_L1);
    if (const Result<qint64> done = query.change(); !done)
        return done.error();
    const TokenId id(query.insertedId());
    if (const Result<void> done = insertDetails(transaction, id, token.repositories, token.permissions); !done)
        return done.error();
    return id;
}

Result<void> TokenStore::setAccess(Transaction &transaction, const AccessRecord &access)
{
    Query &query = transaction.database().query(u"token/set_access"_s);
    query.bind("token"_L1, access.token)
        .bind("organization"_L1, access.organization)
        .bind("state"_L1, access.state)
        .bind("request"_L1, access.request)
        .bind("account"_L1, access.account)
        .bind("changed_at"_L1, access.changedAt)
        .bind("reason"_L1, access.reason);
    if (access.rule)
        query.bind("rule"_L1, *access.rule);
    else
        query.bindNull("rule"_L1);
    return query.change();
}

Result<void> TokenStore::grantRequested(Transaction &transaction, TokenId token, RepositorySelection selection,
                                        const QList<RepositoryId> &repositories, const PermissionSet &permissions)
{
    Database &database = transaction.database();
    return Result<void>(database.query(u"token/set_selection"_s)
                            .bind("token"_L1, token)
                            .bind("selection"_L1, selection)
                            .change())
        .then([&]() -> Result<void> {
            return database.query(u"token/remove_repositories"_s).bind("token"_L1, token).change();
        })
        .then([&] { return insertDetails(transaction, token, repositories, permissions); });
}

Result<void> TokenStore::insertDetails(Transaction &transaction, TokenId token,
                                       const QList<RepositoryId> &repositories, const PermissionSet &permissions)
{
    Database &database = transaction.database();
    if (!permissions.isEmpty()) {
        const auto done = database.query(u"token/set_permissions"_s)
                              .bind("token"_L1, token)
                              .bind("permissions"_L1, permissions.toText())
                              .change();
        if (!done)
            return done.error();
    }
    for (const RepositoryId repository : repositories) {
        const auto done = database.query(u"token/insert_repository"_s)
                              .bind("token"_L1, token)
                              .bind("repository"_L1, repository)
                              .change();
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace patwarden
