// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/impact.h"
#include "domain/request.h"
#include "storage/transaction.h"

#include <utility>

namespace patwarden {

struct TokenRecord {
    TokenId id;
    TokenKind kind = TokenKind::FineGrained;
    AccountId owner;
    OrganizationId organization; ///< fine-grained: the resource owner; invalid: the owner's own account
    QString name;
    QString description;
    RepositorySelection selection = RepositorySelection::Public;
    QList<RepositoryId> repositories; ///< with RepositorySelection::Selected
    PermissionSet permissions; ///< fine-grained
    QString scopes; ///< classic: names, separated by spaces
    Instant createdAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> lastUsedAt;
    std::optional<Instant> revokedAt;
    std::optional<qint64> externalId;
    std::optional<Instant> deletedAt{}; ///< by its owner
    QByteArray secretHash{}; ///< SHA-256, written only; empty: it came from elsewhere, without its secret
    QString lastEight{}; ///< of the secret, for display
};

struct AccessRecord {
    TokenId token;
    OrganizationId organization;
    AccessState state = AccessState::None;
    std::optional<AccessRule> rule; ///< how it was granted
    RequestId request;
    AccountId account; ///< who decided; invalid: a policy, or nobody yet
    Instant changedAt;
    QString reason{}; ///< of who revoked it; may be empty
    AppId app{}; ///< decided in place of an account
};

/// A token whose owner is to be told that it expires.
struct ExpiringToken {
    TokenId id;
    AccountId owner;
    OrganizationId organization; ///< invalid: the owner's own account, or a classic token
    QString name;
    Instant expiresAt;
};

/// What a list shows of a token.
struct TokenLabel {
    QString name;
    TokenKind kind = TokenKind::FineGrained;
    QString owner; ///< login
};

/// Tokens, what they may do, and their access to organizations.
class TokenStore
{
public:
    explicit TokenStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<TokenId>> byExternalId(qint64 externalId);
    [[nodiscard]] Result<PermissionSet> permissions(TokenId token);
    [[nodiscard]] Result<AccessRecord> access(TokenId token, OrganizationId organization);
    [[nodiscard]] Result<std::optional<TokenLabel>> label(TokenId token);
    /// With everything but the hash of the secret. Deleted ones too.
    [[nodiscard]] Result<std::optional<TokenRecord>> byId(TokenId token);
    /// All of a person's that were not deleted, newest first.
    [[nodiscard]] Result<QList<TokenRecord>> ofOwner(AccountId owner);
    [[nodiscard]] Result<std::optional<TokenId>> bySecretHash(const QByteArray &hash);
    /// Names of the selected repositories, by name.
    [[nodiscard]] Result<QList<std::pair<RepositoryId, QString>>> repositories(TokenId token);
    /// Of a person's, the deleted ones not counted.
    [[nodiscard]] Result<qint64> fineGrainedCount(AccountId owner);
    [[nodiscard]] Result<QList<AccessRecord>> accesses(TokenId token); ///< to every organization
    [[nodiscard]] Result<QList<RequestId>> pendingRequests(TokenId token); ///< of the token, oldest first
    /// Live tokens that expire within 14, 7, 3 or 1 days and whose owners were not told for that threshold (nor
    /// for a nearer one); the next to expire first.
    [[nodiscard]] Result<QList<ExpiringToken>> expiring(Instant now, int limit);
    /// Approved accesses to the organization of one owner's tokens that are alive at \p now.
    [[nodiscard]] Result<qint64> activeCount(AccountId owner, OrganizationId organization, Instant now);

    /// Every live token in every organization it could reach, as far as access depends on it: of one organization,
    /// or of all that the enterprise owns and the enterprise itself (\p organization invalid).
    [[nodiscard]] Result<QList<TokenReach>> reaches(OrganizationId organization, Instant now);

    [[nodiscard]] Result<TokenId> insert(Transaction &transaction, const TokenRecord &token);
    [[nodiscard]] Result<void> setAccess(Transaction &transaction, const AccessRecord &access);
    /// The same access for the tokens that these requests are for, in the organizations that they are for; no two
    /// of them for the same token. Token, organization and request of \p access do not matter.
    [[nodiscard]] Result<void> setAccesses(Transaction &transaction, const QList<RequestId> &requests,
                                           const AccessRecord &access);
    /// The token has what was requested from now on.
    [[nodiscard]] Result<void> grantRequested(Transaction &transaction, TokenId token,
                                              RepositorySelection selection,
                                              const QList<RepositoryId> &repositories,
                                              const PermissionSet &permissions);
    [[nodiscard]] Result<void> rename(Transaction &transaction, TokenId token, const QString &name,
                                      const QString &description);
    [[nodiscard]] Result<void> setScopes(Transaction &transaction, TokenId token, const QString &scopes);
    /// A new secret in place of the old one, and until when; its owner is told again before that.
    [[nodiscard]] Result<void> setSecret(Transaction &transaction, TokenId token, const QByteArray &hash,
                                         const QString &lastEight, std::optional<Instant> expiresAt);
    /// Revokes it too. False where it was deleted already.
    [[nodiscard]] Result<bool> remove(Transaction &transaction, TokenId token, Instant at);
    /// Its owner was told \p days ahead.
    [[nodiscard]] Result<void> setExpiryTold(Transaction &transaction, TokenId token, int days);

private:
    /// What a token holds, on a connection of a person's own: Forbidden where the server refuses it.
    [[nodiscard]] Result<void> hold(Transaction &transaction, TokenId token, RepositorySelection selection,
                                    const QList<RepositoryId> &repositories, const PermissionSet &permissions);
    [[nodiscard]] Result<void> insertDetails(Transaction &transaction, TokenId token,
                                             const QList<RepositoryId> &repositories,
                                             const PermissionSet &permissions);

    [[nodiscard]] Result<void> readRepositories(TokenRecord &token);

    Database &m_database;
};

} // namespace patwarden
