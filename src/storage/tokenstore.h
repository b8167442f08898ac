// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/impact.h"
#include "domain/request.h"
#include "storage/transaction.h"

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
    /// Approved accesses to the organization of one owner's tokens that are alive at \p now.
    [[nodiscard]] Result<qint64> activeCount(AccountId owner, OrganizationId organization, Instant now);

    /// Every live token in every organization it could reach, as far as access depends on it: of one organization,
    /// or of all that the enterprise owns and the enterprise itself (\p organization invalid).
    [[nodiscard]] Result<QList<TokenReach>> reaches(OrganizationId organization, Instant now);

    [[nodiscard]] Result<TokenId> insert(Transaction &transaction, const TokenRecord &token);
    [[nodiscard]] Result<void> setAccess(Transaction &transaction, const AccessRecord &access);
    /// The token has what was requested from now on.
    [[nodiscard]] Result<void> grantRequested(Transaction &transaction, TokenId token,
                                              RepositorySelection selection,
                                              const QList<RepositoryId> &repositories,
                                              const PermissionSet &permissions);

private:
    [[nodiscard]] Result<void> insertDetails(Transaction &transaction, TokenId token,
                                             const QList<RepositoryId> &repositories,
                                             const PermissionSet &permissions);

    Database &m_database;
};

} // namespace patwarden
