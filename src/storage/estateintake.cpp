// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/estateintake.h"

#include "storage/columns.h"

namespace patwarden {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<bool> isThere(const Result<std::optional<qint64>> &number)
{
    if (!number)
        return number.error();
    return number->has_value();
}

} // namespace

Result<QSet<OrganizationId>> EstateIntake::foreignOrganizations(AccountId account)
{
    Query &query = m_database.query(u"exchange/foreign_organizations"_s).bind("account"_L1, account.value());
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QSet<OrganizationId> organizations;
    while (query.next())
        organizations.insert(query.id<OrganizationId>());
    query.finish();
    return organizations;
}

Result<std::optional<RepositoryId>> EstateIntake::repositoryByExternalId(qint64 externalId)
{
    const auto id =
        m_database.query(u"exchange/repository_by_external_id"_s).bind("external_id"_L1, externalId).number();
    if (!id)
        return id.error();
    return *id ? std::optional(RepositoryId(**id)) : std::nullopt;
}

Result<std::optional<EstateIntake::FoundRepository>> EstateIntake::repository(bool ofAccount, qint64 owner,
                                                                              const QString &name)
{
    const QString statement =
        ofAccount ? u"exchange/repository_of_account"_s : u"exchange/repository_of_organization"_s;
    Query &query = m_database.query(statement).bind("owner"_L1, owner).bind("name"_L1, name);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<FoundRepository> found;
    if (query.next()) {
        found.emplace();
        found->id = query.id<RepositoryId>();
        if (const std::optional<Instant> number = query.maybeInstant())
            found->externalId = number->microseconds;
    }
    query.finish();
    return found;
}

Result<std::optional<TokenIdentity>> EstateIntake::tokenBySecret(const QByteArray &hash)
{
    return identityOf(m_database.query(u"exchange/token_by_secret"_s).bind("secret_hash"_L1, hash).number());
}

Result<std::optional<TokenIdentity>> EstateIntake::tokenByExternalId(qint64 externalId)
{
    return identityOf(
        m_database.query(u"exchange/token_by_external_id"_s).bind("external_id"_L1, externalId).number());
}

Result<std::optional<TokenIdentity>>
EstateIntake::tokenByCreation(const TokenIdentity &identity, const QString &name, Instant createdAt, int skip)
{
    return identityOf(m_database.query(u"exchange/token_by_creation"_s)
                          .bind("account"_L1, identity.owner)
                          .bind("name"_L1, name)
                          .bind("created_at"_L1, createdAt)
                          .bind("kind"_L1, identity.kind)
                          .bind("organization"_L1, identity.organization.value())
                          .bind("skip"_L1, skip)
                          .number());
}

Result<std::optional<TokenIdentity>> EstateIntake::identityOf(const Result<std::optional<qint64>> &id)
{
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<TokenIdentity>();
    Query &query = m_database.query(u"exchange/token_identity"_s).bind("token"_L1, **id);
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::optional<TokenIdentity> identity;
    if (query.next()) {
        identity = TokenIdentity{TokenId(**id), query.id<AccountId>(), query.enumerator<TokenKind>(),
                                 query.id<OrganizationId>()};
    }
    query.finish();
    return identity;
}

Result<std::optional<EstateIntake::FoundRequest>> EstateIntake::requestByExternalId(qint64 externalId)
{
    return foundRequest(
        m_database.query(u"exchange/request_by_external_id"_s).bind("external_id"_L1, externalId).number());
}

Result<std::optional<EstateIntake::FoundRequest>> EstateIntake::requestByCreation(TokenId token, Instant createdAt,
                                                                                  int skip)
{
    return foundRequest(m_database.query(u"exchange/request_by_creation"_s)
                            .bind("token"_L1, token)
                            .bind("created_at"_L1, createdAt)
                            .bind("skip"_L1, skip)
                            .number());
}

Result<std::optional<EstateIntake::FoundRequest>>
EstateIntake::foundRequest(const Result<std::optional<qint64>> &id)
{
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<FoundRequest>();
    const auto token = m_database.query(u"exchange/request_token"_s).bind("request"_L1, **id).number();
    if (!token)
        return token.error();
    return std::optional(FoundRequest{RequestId(**id), TokenId(token->value_or(0))});
}

Result<bool> EstateIntake::policyExists(ScopeKind scope, qint64 scopeId, Policy policy)
{
    return isThere(m_database.query(u"exchange/policy_exists"_s)
                       .bind("scope"_L1, scope)
                       .bind("scope_id"_L1, scopeId)
                       .bind("policy"_L1, policy)
                       .number());
}

Result<bool> EstateIntake::isChangePlanned(ScopeKind scope, qint64 scopeId, Policy policy)
{
    return isThere(m_database.query(u"exchange/policy_change_planned"_s)
                       .bind("scope"_L1, scope)
                       .bind("scope_id"_L1, scopeId)
                       .bind("policy"_L1, policy)
                       .number());
}

Result<qint64> EstateIntake::policyChangeCount(const PolicyChangeRecord &change)
{
    const auto count = bindPolicyChange(m_database.query(u"exchange/policy_change_count"_s), change).number();
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<void> EstateIntake::insertPolicyChange(Transaction &transaction, const PolicyChangeRecord &change,
                                              std::optional<Instant> endedAt, AccountId endedBy)
{
    return bindPolicyChange(transaction.database().query(u"exchange/insert_policy_change"_s), change)
        .bind("before"_L1, change.before)
        .bind("state"_L1, change.state)
        .bind("ended_at"_L1, endedAt)
        .bind("ended_by"_L1, endedBy)
        .change();
}

Result<TokenId> EstateIntake::insertToken(Transaction &transaction, const exchange::Token &token,
                                          const TokenIdentity &identity, const QList<RepositoryId> &repositories)
{
    Query &query = transaction.database().query(u"exchange/insert_token"_s);
    query.bind("kind"_L1, identity.kind)
        .bind("account"_L1, identity.owner)
        .bind("organization"_L1, identity.organization);
    bindToken(query, token);
    bindMaybe(query, "expiry_told_days"_L1, token.expiryToldDays);
    if (const Result<qint64> done = query.change(); !done)
        return done.error();
    const TokenId id(query.insertedId());
    if (const Result<void> done = insertTokenDetails(transaction, id, repositories, token.permissions); !done)
        return done.error();
    return id;
}

Result<RequestId> EstateIntake::insertRequest(Transaction &transaction, const exchange::Request &request,
                                              const TokenIdentity &token, const QList<RepositoryId> &repositories)
{
    Query &query = transaction.database().query(u"request/insert"_s);
    query.bind("organization"_L1, token.organization)
        .bind("token"_L1, token.id)
        .bind("account"_L1, token.owner)
        .bind("token_name"_L1, request.tokenName)
        .bind("reason"_L1, request.reason)
        .bind("selection"_L1, request.selection)
        .bind("repositories"_L1, idsToText(repositories))
        .bind("repository_count"_L1, request.repositoryCount)
        .bind("permissions"_L1, request.permissions.toText())
        .bind("created_at"_L1, request.createdAt)
        .bind("expires_at"_L1, request.expiresAt)
        .bind("last_used_at"_L1, request.lastUsedAt)
        .bind("source"_L1, request.source);
    bindMaybe(query, "external_id"_L1, request.externalId);
    if (const Result<qint64> done = query.change(); !done)
        return done.error();
    return RequestId(query.insertedId());
}

Result<bool> EstateIntake::insertAccess(Transaction &transaction, const AccessRecord &access)
{
    const auto inserted = bindAccess(transaction.database().query(u"exchange/insert_access"_s), access).change();
    if (!inserted)
        return inserted.error();
    return *inserted > 0;
}

Result<void> EstateIntake::enqueue(Transaction &transaction, OrganizationId organization, Instant createdAt,
                                   RequestId request)
{
    return transaction.database()
        .query(u"request/enqueue"_s)
        .bind("organization"_L1, organization)
        .bind("created_at"_L1, createdAt)
        .bind("request"_L1, request)
        .change();
}

Result<void> EstateIntake::insertDecision(Transaction &transaction, RequestId request,
                                          const exchange::Decision &decision, AccountId decidedBy)
{
    return transaction.database()
        .query(u"request/insert_decision"_s)
        .bind("request"_L1, request)
        .bind("verdict"_L1, decision.verdict)
        .bind("rule"_L1, decision.rule)
        .bind("account"_L1, decidedBy)
        .bind("decided_at"_L1, decision.decidedAt)
        .bind("reason"_L1, decision.reason)
        .change();
}

} // namespace patwarden
