// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/estaterecords.h"
#include "storage/tokenstore.h"

#include <QSet>

namespace patwarden {

/// Whose a token is: what a line that refers to it has to fit.
struct TokenIdentity {
    TokenId id;
    AccountId owner;
    TokenKind kind = TokenKind::FineGrained;
    OrganizationId organization; ///< invalid: none
    bool isNew = false; ///< made by this import: no request or access of it was here before
};

/// Finds what an estate file tells of among what is here, and writes rows with everything that such a file holds
/// (times and states included), which the other stores leave to what happens here.
class EstateIntake
{
public:
    explicit EstateIntake(Database &database)
        : m_database(database)
    {
    }

    /// Organizations that stand alone and that the account does not own.
    [[nodiscard]] Result<QSet<OrganizationId>> foreignOrganizations(AccountId account);

    struct FoundRepository {
        RepositoryId id;
        std::optional<qint64> externalId;
    };
    [[nodiscard]] Result<std::optional<RepositoryId>> repositoryByExternalId(qint64 externalId);
    /// \p owner is the id of the organization or of the account.
    [[nodiscard]] Result<std::optional<FoundRepository>> repository(bool ofAccount, qint64 owner,
                                                                    const QString &name);

    [[nodiscard]] Result<std::optional<TokenIdentity>> tokenBySecret(const QByteArray &hash);
    [[nodiscard]] Result<std::optional<TokenIdentity>> tokenByExternalId(qint64 externalId);
    /// The token that was made by this owner under this name at this moment; of several that are alike, the one
    /// after \p skip others.
    [[nodiscard]] Result<std::optional<TokenIdentity>>
    tokenByCreation(const TokenIdentity &identity, const QString &name, Instant createdAt, int skip);

    struct FoundRequest {
        RequestId id;
        TokenId token;
    };
    [[nodiscard]] Result<std::optional<FoundRequest>> requestByExternalId(qint64 externalId);
    [[nodiscard]] Result<std::optional<FoundRequest>> requestByCreation(TokenId token, Instant createdAt,
                                                                        int skip);

    [[nodiscard]] Result<bool> policyExists(ScopeKind scope, qint64 scopeId, Policy policy);
    [[nodiscard]] Result<bool> isChangePlanned(ScopeKind scope, qint64 scopeId, Policy policy);
    /// How many changes there are that were decided by the same person at the same moment for the same.
    [[nodiscard]] Result<qint64> policyChangeCount(const PolicyChangeRecord &change);

    [[nodiscard]] Result<void> insertPolicyChange(Transaction &transaction, const PolicyChangeRecord &change,
                                                  std::optional<Instant> endedAt, AccountId endedBy);
    /// The references of \p token are given as ids beside it.
    [[nodiscard]] Result<TokenId> insertToken(Transaction &transaction, const exchange::Token &token,
                                              const TokenIdentity &identity,
                                              const QList<RepositoryId> &repositories);
    /// Neither queued nor decided by itself.
    [[nodiscard]] Result<RequestId> insertRequest(Transaction &transaction, const exchange::Request &request,
                                                  const TokenIdentity &token,
                                                  const QList<RepositoryId> &repositories);
    /// False where the token has an access to the organization already: it is left as it is.
    [[nodiscard]] Result<bool> insertAccess(Transaction &transaction, const AccessRecord &access);
    [[nodiscard]] Result<void> enqueue(Transaction &transaction, OrganizationId organization, Instant createdAt,
                                       RequestId request);
    [[nodiscard]] Result<void> insertDecision(Transaction &transaction, RequestId request,
                                              const exchange::Decision &decision, AccountId decidedBy);

private:
    [[nodiscard]] Result<std::optional<TokenIdentity>> identityOf(const Result<std::optional<qint64>> &id);
    [[nodiscard]] Result<std::optional<FoundRequest>> foundRequest(const Result<std::optional<qint64>> &id);

    Database &m_database;
};

} // namespace patwarden
